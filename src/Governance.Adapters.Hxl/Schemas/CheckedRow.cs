using Governance.Adapters.Tabular;

namespace Governance.Adapters.Hxl;

/// <summary>A row of data that is checked.</summary>
/// <param name="Row">The row.</param>
internal readonly record struct CheckedRow(TableRow Row)
{
    /// <summary>The text of a cell; empty where the row is too short.</summary>
    public string Text(TaggedColumn column)
        => column.Column.Index < Row.Cells.Count ? FormulaText.Unprotect(Row.Cells[column.Column.Index]) : "";

    /// <summary>The text of a cell that holds one; a cell of spaces alone is empty.</summary>
    public bool TryText(TaggedColumn column, out string text)
    {
        text = Text(column);
        return !string.IsNullOrWhiteSpace(text);
    }
}

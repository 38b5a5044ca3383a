namespace Governance.Adapters.Tabular;

/// <summary>How a sheet is to look.</summary>
/// <param name="Name">The name on its tab: at most 31 characters, none of <c>[ ] : * ? / \</c>, no apostrophe at either end.</param>
public sealed record XlsxSheetLayout(string Name)
{
    /// <summary>How many rows at the top are headers: bold, and in view when one scrolls. Default 1.</summary>
    public int HeaderRows { get; init; } = 1;

    /// <summary>Widths of the columns in characters, from column A; columns beyond keep the usual one.</summary>
    public IReadOnlyList<double> Widths { get; init; } = [];

    /// <summary>Whether the last header row gets filter buttons.</summary>
    public bool HasFilter { get; init; }

    /// <summary>Whether the tab is hidden.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Columns whose cells are chosen from lists.</summary>
    public IReadOnlyList<XlsxDropDown> DropDowns { get; init; } = [];
}

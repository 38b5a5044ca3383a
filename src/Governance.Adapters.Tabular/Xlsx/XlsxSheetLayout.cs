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

    /// <summary>Whether the sheet holds no data but speaks of the others, such as instructions: a reader passes over it.</summary>
    public bool IsAside { get; init; }

    /// <summary>What the cells of each column are to be, from column A: those that are blank show what is typed into them so.</summary>
    public IReadOnlyList<CellKind> Kinds { get; init; } = [];

    /// <summary>Columns whose cells are chosen from lists.</summary>
    public IReadOnlyList<XlsxDropDown> DropDowns { get; init; } = [];
}

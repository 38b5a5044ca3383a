using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>A column of a table.</summary>
public sealed class TableColumn
{
    internal TableColumn(int index, string name, string key, string? tag, IReadOnlyList<string> spelled)
    {
        Index = index;
        Name = name;
        Key = key;
        Tag = tag;
        Spelled = spelled;
    }

    /// <summary>Its position, from 0.</summary>
    public int Index { get; }

    /// <summary>Its letters, as a spreadsheet has them.</summary>
    public string Letters => ColumnLetters.Of(Index);

    /// <summary>Its name: the lowest header cell, with the group above it where that alone is blank or repeated; blank where there is none.</summary>
    public string Name { get; }

    /// <summary>A name that no other column has: the name, with a number behind it where it is repeated, or the letters.</summary>
    public string Key { get; }

    /// <summary>Its HXL tag as spelled; null where there is none.</summary>
    public string? Tag { get; }

    /// <summary>Its cells in the header rows, from the top, as they stand.</summary>
    public IReadOnlyList<string> Spelled { get; }

    /// <summary>What the adapter makes of it; null where it did not say.</summary>
    public ColumnUse? Use { get; internal set; }

    /// <summary>How its cells are spelled, as the first rows of data and the options show.</summary>
    public CellDialect Cells { get; internal set; } = new();
}

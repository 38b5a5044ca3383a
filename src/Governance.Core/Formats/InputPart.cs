namespace Governance.Core.Formats;

/// <summary>
/// A part of an input as its reader found it, such as a text, a worksheet or a list: how it is made and which of its columns
/// have no place of their own in the core. Facts of the form alone, no value and no name from the data.
/// </summary>
public sealed record InputPart
{
    /// <summary>The worksheet; null where the input has none.</summary>
    public string? Sheet { get; init; }

    /// <summary>IANA name of the character encoding, such as <c>utf-8</c>; null where the format leaves no choice.</summary>
    public string? Encoding { get; init; }

    /// <summary>What stands between the cells of a text table; null where nothing does.</summary>
    public char? Separator { get; init; }

    /// <summary>Numbers of the rows with column names, from 1; empty where there is none, or where there are no rows.</summary>
    public IReadOnlyList<long> HeaderRows { get; init; } = [];

    /// <summary>Number of the row of HXL tags, from 1; null where there is none.</summary>
    public long? TagRow { get; init; }

    /// <summary>The layout or generation it is read by; null where it is of none and is not read.</summary>
    public string? Layout { get; init; }

    /// <summary>How many columns or members a row has.</summary>
    public int Columns { get; init; }

    /// <summary>
    /// Positions, from 0, of the columns that no core field takes: their cells are kept in <c>extensions</c> and written by
    /// the same format alone.
    /// </summary>
    public IReadOnlyList<int> KeptColumns { get; init; } = [];

    /// <summary>Names, as the format spells them, of the tables that its rows are joined with; empty for none.</summary>
    public IReadOnlyList<string> Joined { get; init; } = [];
}

using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>What an adapter makes of a column.</summary>
/// <param name="Kind">What its cells are.</param>
public sealed record ColumnUse(ColumnKind Kind)
{
    /// <summary>What its cells say nothing by; absent means the markers of the layout.</summary>
    public MissingMarkers? Missing { get; init; }

    /// <summary>Whether a row with something in it is data, even where it looks like a heading or a remark: a recommendation may be all that its row says.</summary>
    public bool MakesData { get; init; }

    /// <summary>
    /// Whether a program spelled the cells and nobody but a spreadsheet spells them anew: a date that begins with its year is
    /// ISO 8601, one whose year has two digits is read where the column has that year in full, and a number that a
    /// spreadsheet rounded is none. Default false.
    /// </summary>
    public bool IsExact { get; init; }

    /// <summary>The codes a column of codes may hold, where they are known.</summary>
    public IReadOnlySet<string>? Codes { get; init; }
}

using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>What an adapter makes of a column.</summary>
/// <param name="Kind">What its cells are.</param>
public sealed record ColumnUse(ColumnKind Kind)
{
    /// <summary>What its cells say nothing by; absent means the markers of the layout.</summary>
    public MissingMarkers? Missing { get; init; }

    /// <summary>The codes a column of codes may hold, where they are known.</summary>
    public IReadOnlySet<string>? Codes { get; init; }
}

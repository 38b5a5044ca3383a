using Governance.Core.Formats;

namespace Governance.Adapters.Hsds.Inner;

/// <summary>What became of the records that were written within others. Not thread-safe: one per output.</summary>
internal sealed class InnerLosses
{
    /// <summary>How many were given.</summary>
    public long Read { get; set; }

    /// <summary>How many were written.</summary>
    public long Written { get; set; }

    /// <summary>Ids of the records so far whose place is withheld: what a later organisation says of them is too.</summary>
    public HashSet<string> Secret { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of records that were told whole: an organisation that shares one may tell it too.</summary>
    public HashSet<string> Told { get; } = new(StringComparer.Ordinal);

    /// <summary>What was not carried of them.</summary>
    public LossCounter Counter { get; } = new(HsdsFormat.Id, [.. PlaceNames.Known, .. FacilityMap.Names]);
}

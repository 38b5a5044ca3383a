namespace Governance.Core.Rules;

/// <summary>What makes two mobility counts speak of the same people at the same place and time, their unit left aside.</summary>
internal static class CountKey
{
    /// <summary>The key of a count without its unit and period.</summary>
    public static StableHash AddSeries(this StableHash hash, MobilityCount count)
    {
        hash = hash.Add(count.Source?.Organisation).Add((long)count.Measure).Add(count.PopulationGroup).Add(count.Movement)
            .Add(count.Direction).Add(count.Places).Add(count.Method).Add(count.Assessment)
            .Add(count.Operation).Add(count.Accommodation).Add(count.UrbanRural).Add((long)(count.Transport?.Count ?? 0));
        foreach (var mode in count.Transport ?? [])
            hash = hash.Add(mode);
        foreach (var reason in (count.Reasons ?? []).Concat(count.Triggers ?? []))
            hash = hash.Add(reason.Code).Add(reason.SourceCode).Add(reason.SourceLabel);
        return hash;
    }

    /// <summary>The key of a count without its unit.</summary>
    public static StableHash AddCount(this StableHash hash, MobilityCount count)
        => hash.AddSeries(count).Add((long?)count.Round).Add(count.Period?.Start).Add(count.Period?.End);

    /// <summary>Whether each record of its kind of assessment is one group that passed, so that many share a key.</summary>
    public static bool IsOneGroupOfMany(this MobilityCount count) => count.Assessment is "flow-monitoring-registry" or "flow-monitoring-survey"
        or "transhumance-tracking" or "event-tracking";

    /// <summary>The number, where it is one that may be compared with another: stated, and not a mere bound.</summary>
    public static decimal? Comparable(this Quantity? quantity)
        => quantity?.Qualifier is Qualifier.Minimum or Qualifier.MoreThan or Qualifier.LessThan or Qualifier.Suppressed ? null : quantity?.Value;
}

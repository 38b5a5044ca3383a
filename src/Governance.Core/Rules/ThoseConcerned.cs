namespace Governance.Core.Rules;

/// <summary>How many people an incident can have concerned.</summary>
internal static class ThoseConcerned
{
    /// <summary>
    /// The sum of all its counts, which is never too low; null where none is stated, where one is a minimum, an estimate or
    /// withheld, or where of the dead and the missing one alone is stated: the other is not zero.
    /// </summary>
    public static decimal? AtMost(IncidentCounts counts)
    {
        if (counts.DeadAndMissing is null && (counts.Dead is null) != (counts.Missing is null))
            return null;
        Quantity?[] groups =
        [
            counts.Injured, counts.Survivors, counts.Rescued, counts.Intercepted, counts.Detained, counts.Expelled, counts.Abducted,
        ];
        Quantity?[] lost = counts.DeadAndMissing is null ? [counts.Dead, counts.Missing] : [counts.DeadAndMissing];
        var stated = groups.Concat(lost).OfType<Quantity>().ToList();
        return stated.Count > 0 && stated.All(q => q is { Value: not null, Qualifier: null or Qualifier.Exact })
            ? stated.Sum(q => q.Value)
            : null;
    }
}

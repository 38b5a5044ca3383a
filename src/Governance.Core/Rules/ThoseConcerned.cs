namespace Governance.Core.Rules;

/// <summary>How many people an incident can have concerned.</summary>
internal static class ThoseConcerned
{
    /// <summary>
    /// The sum of all its counts, which is never too low; null where none is stated or one is a minimum, an estimate or withheld.
    /// </summary>
    public static decimal? AtMost(IncidentCounts counts)
    {
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

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
        var lostApart = counts.DeadAndMissing is null;
        ReadOnlySpan<Quantity?> groups =
        [
            counts.Injured, counts.Survivors, counts.Rescued, counts.Intercepted, counts.Detained, counts.Expelled, counts.Abducted,
            counts.DeadAndMissing, lostApart ? counts.Dead : null, lostApart ? counts.Missing : null,
        ];
        decimal? sum = null;
        foreach (var group in groups)
        {
            if (group is null)
                continue;
            if (group is not { Value: { } value, Qualifier: null or Qualifier.Exact })
                return null;
            sum = (sum ?? 0) + value;
        }

        return sum;
    }
}

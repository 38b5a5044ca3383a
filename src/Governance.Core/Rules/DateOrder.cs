namespace Governance.Core.Rules;

/// <summary>Finds what is out of order in a history that is listed in order.</summary>
internal static class DateOrder
{
    /// <summary>Indexes of the steps whose date is certainly before the date of a step listed earlier.</summary>
    public static IEnumerable<int> Backward<T>(IList<T>? steps, Func<T, PartialDate?> date)
    {
        PartialDate? latest = null;
        for (var i = 0; i < (steps?.Count ?? 0); i++)
        {
            if (date(steps![i]) is not { } own)
                continue;
            if (latest is { } before && own.IsCertainlyBefore(before))
                yield return i;
            else if (latest is null || own.Earliest > latest.Value.Earliest)
                latest = own;
        }
    }
}

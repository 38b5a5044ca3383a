namespace Governance.Core.Rules;

/// <summary>Lists of records, where absent is the same as empty.</summary>
internal static class RecordLists
{
    public static IndexedItems<T> Each<T>(this IList<T>? list) => new(list);

    /// <summary>The codes that hold: an answer that is not stated means yes.</summary>
    public static IEnumerable<Coded> Holding(this IList<Coded>? list)
        => list is null ? [] : list.Where(c => c.Answer is null or Answer.Yes);
}

namespace Governance.Core.Rules;

/// <summary>Compares the parts of a breakdown with the totals they belong to.</summary>
internal static class BreakdownSums
{
    /// <summary>Whether a unit counts something, so that parts add up; a percentage does not.</summary>
    public static bool IsCount(string? unit) => unit is "PS" or "HH" or "NUMBER";

    /// <summary>
    /// Indexes of the first of those parts that sum to more than the total of all, or than a total among the parts, and one
    /// for each rounded number.
    /// </summary>
    public static IEnumerable<int> Exceeding(Quantity? total, IList<Breakdown>? breakdowns)
    {
        if (breakdowns is not { Count: > 0 })
            return [];

        // Few sums exceed, and whether parts overlap takes longer to say.
        return ExclusiveParts.ByDimension(breakdowns).Where(parts => Exceed(parts, total) && ExclusiveParts.Are(parts)).Select(parts => parts[0].Index)
            .Concat(ExclusiveParts.WithTotals(breakdowns).Where(t => Exceed(t.Parts, t.Total.Part.Count)).Select(t => t.Parts[0].Index))
            .Distinct();
    }

    private static bool Exceed(List<(int Index, Breakdown Part)> parts, Quantity? total)
    {
        if (total is not { Value: { } most } || total.Qualifier is Qualifier.Minimum or Qualifier.MoreThan)
            return false;
        var rounded = parts.Count(p => p.Part.Count.Qualifier == Qualifier.Rounded) + (total.Qualifier == Qualifier.Rounded ? 1 : 0);
        return parts.Sum(p => p.Part.Count.Value ?? 0) > most + rounded;
    }
}

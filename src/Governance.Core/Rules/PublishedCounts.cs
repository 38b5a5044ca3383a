namespace Governance.Core.Rules;

/// <summary>Counts of living persons that could single somebody out if published.</summary>
internal static class PublishedCounts
{
    private static readonly HashSet<string> Sensitive =
    [
        "victim-of-trafficking", "unaccompanied-or-separated-child", "smuggled-migrant", "returned-by-force", "refugee", "refugee-like",
        "asylum-seeker", "complementary-protection", "temporary-protection", "stateless", "ex-combatant",
    ];

    /// <summary>Whether the source is published already, or anybody may publish it.</summary>
    public static bool IsPublished(Source? source) => source is not null && (source.Published is not null || IsOpen(source.Licence));

    /// <summary>The counts of a record for a sensitive group, or where two or more attributes cross.</summary>
    public static IEnumerable<(Quantity Quantity, PointerTo Pointer)> Narrow(Record record) => record switch
    {
        MobilityCount { Unit: not CountUnit.Movement } count => OfCount(count),
        Observation { Value: { Unit: "PS" } value } observation when Attributes(observation) >= 2 => [(value, new PointerTo("/value"))],
        Activity activity => activity.Reach.Each().SelectMany(r => Parts(r.Item.Breakdowns, false)
            .Select(p => (p.Quantity, new PointerTo("/reach", r.Index, "/breakdowns", p.Index, "/count")))),
        _ => [],
    };

    private static IEnumerable<(Quantity, PointerTo)> OfCount(MobilityCount count)
    {
        var isSensitive = count.PopulationGroup is { } group && Sensitive.Contains(group);
        if (isSensitive && count.Count is not null)
            yield return (count.Count, new PointerTo("/count"));
        foreach (var (index, quantity) in Parts(count.Breakdowns, isSensitive))
            yield return (quantity, new PointerTo("/breakdowns", index, "/count"));
    }

    private static IEnumerable<(int Index, Quantity Quantity)> Parts(IList<Breakdown>? parts, bool isSensitive)
        => parts.Each().Where(p => isSensitive || p.Item.Crossed is { Count: > 0 } || IsSensitive(p.Item)).Select(p => (p.Index, p.Item.Count));

    private static bool IsSensitive(Breakdown part)
        => part.Dimension is "disability" || (part.Dimension == "population-group" && Sensitive.Contains(part.Category));

    private static int Attributes(Observation observation)
        => observation.Dimensions.Each().Count(d => d.Item is { Dimension: "sex" or "age" or "disability" or "migration-status" or "population-group" }
            && !d.Item.Code.StartsWith('_'));

    /// <summary>Public domain and Creative Commons licences that allow derived works.</summary>
    private static bool IsOpen(string? licence)
    {
        var folded = FoldedText.Fold(licence ?? "");
        return (folded.StartsWith("cc", StringComparison.Ordinal) && !folded.Contains("nd", StringComparison.Ordinal))
            || folded.Contains("publicdomain", StringComparison.Ordinal) || folded.Contains("odbl", StringComparison.Ordinal);
    }
}

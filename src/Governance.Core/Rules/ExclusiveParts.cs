using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>The parts of a count that exclude one another, so that their sum may be compared with the total.</summary>
internal static class ExclusiveParts
{
    /// <summary>The parts by dimension or crossing of dimensions; what overlaps, or may, is left out.</summary>
    public static IEnumerable<List<(int Index, Breakdown Part)>> Of(IList<Breakdown>? breakdowns)
        => breakdowns.Each()
            .Where(p => p.Item.Dimension is not ("custom" or "composite") && !HasTotal(p.Item))
            .Select(p => (p.Index, Part: p.Item))
            .GroupBy(p => Key(p.Part), StringComparer.Ordinal)
            .Select(g => g.ToList())
            .Where(g => g.All(p => p.Part.Overlapping != true) && !Overlap(g));

    private static string Key(Breakdown part)
        => string.Join('|', part.Crossed.Each().Select(c => c.Item.Dimension).Append(part.Dimension).Order(StringComparer.Ordinal));

    private static IEnumerable<(string Dimension, string Code)> Categories(Breakdown part)
        => part.Crossed.Each().Select(c => (c.Item.Dimension, c.Item.Code)).Append((part.Dimension, part.Category));

    private static bool HasTotal(Breakdown part) => Categories(part).Any(c => c.Code.StartsWith("_T", StringComparison.Ordinal));

    private static bool Overlap(List<(int Index, Breakdown Part)> group)
    {
        var categories = group.SelectMany(p => Categories(p.Part)).Distinct().ToList();
        var bands = categories.Where(c => c.Dimension == "age").Select(c => PersonAge.OfBand(c.Code)).OfType<PersonAge>().OrderBy(b => b.Least).ToList();
        if (bands.Zip(bands.Skip(1)).Any(pair => pair.Second.Least <= pair.First.Most))
            return true;
        var groups = categories.Where(c => c.Dimension == "population-group").Select(c => c.Code).ToHashSet();
        return groups.Any(g => CodeList.Get("population-group").Item(g)?.Parent is { } parent && groups.Contains(parent));
    }
}

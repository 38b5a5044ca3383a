using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>The parts of a count that exclude one another, so that their sum may be compared with the total.</summary>
internal static class ExclusiveParts
{
    /// <summary>The parts by dimension or crossing of dimensions, without totals; whether they exclude one another <see cref="Are"/> says.</summary>
    public static IEnumerable<List<(int Index, Breakdown Part)>> ByDimension(IList<Breakdown>? breakdowns)
        => breakdowns.Each()
            .Where(p => p.Item.Dimension is not ("custom" or "composite") && !HasTotal(p.Item))
            .Select(p => (p.Index, Part: p.Item))
            .GroupBy(p => Key(p.Part), StringComparer.Ordinal)
            .Select(g => g.ToList());

    /// <summary>Whether the parts of a dimension exclude one another: none overlaps, or may.</summary>
    public static bool Are(List<(int Index, Breakdown Part)> parts) => parts.TrueForAll(p => p.Part.Overlapping != true) && !Overlap(parts);

    /// <summary>
    /// The totals among the parts, each with the exclusive parts it covers: over all dimensions of a crossing, or over one of
    /// them.
    /// </summary>
    public static IEnumerable<((int Index, Breakdown Part) Total, List<(int Index, Breakdown Part)> Parts)> WithTotals(IList<Breakdown>? breakdowns)
    {
        var totals = breakdowns.Each().Where(p => HasTotal(p.Item)).Select(p => (p.Index, Part: p.Item)).ToLookup(p => Key(p.Part), StringComparer.Ordinal);
        if (totals.Count == 0)
            yield break;
        foreach (var group in ByDimension(breakdowns).Where(Are))
        {
            var covered = Categories(group[0].Part).Select(c => c.Dimension).Distinct().Select(d => (string?)d).Append(null)
                .SelectMany(d => group.Select(p => (Key: Without(p.Part, d), p)))
                .ToLookup(p => p.Key, p => p.p, StringComparer.Ordinal);
            foreach (var total in totals[Key(group[0].Part)])
            {
                var over = Categories(total.Part).Where(c => IsTotal(c.Code)).Select(c => c.Dimension).ToList();
                var isAll = over.Count == Categories(total.Part).Count();
                if ((isAll || over.Count == 1) && covered[Without(total.Part, isAll ? null : over[0])].ToList() is { Count: > 0 } parts)
                    yield return (total, parts);
            }
        }
    }

    /// <summary>What tells a part from others once one dimension, or every one, is left out.</summary>
    private static string Without(Breakdown part, string? dimension) => dimension is null ? "" : dimension + '\n'
        + string.Join('\n', Categories(part).Where(c => c.Dimension != dimension).Select(c => $"{c.Dimension}={c.Code}").Order(StringComparer.Ordinal));

    private static bool IsTotal(string code) => code.StartsWith("_T", StringComparison.Ordinal);

    private static string Key(Breakdown part) => part.Crossed is not { Count: > 0 } ? part.Dimension
        : string.Join('|', part.Crossed.Each().Select(c => c.Item.Dimension).Append(part.Dimension).Order(StringComparer.Ordinal));

    private static IEnumerable<(string Dimension, string Code)> Categories(Breakdown part)
        => part.Crossed.Each().Select(c => (c.Item.Dimension, c.Item.Code)).Append((part.Dimension, part.Category));

    private static bool HasTotal(Breakdown part) => Categories(part).Any(c => IsTotal(c.Code));

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

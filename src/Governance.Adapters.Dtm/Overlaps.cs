using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>
/// Links the records of one row that count the same people: a figure in households names the one in persons, and those who
/// returned from displacement or from abroad name the returnees they are part of. What overlaps across rows (levels of one
/// round, baseline and site assessment) is told by level and assessment, and is found by the rule on overlapping counts.
/// </summary>
internal static class Overlaps
{
    /// <summary>Links the records of a row.</summary>
    /// <returns>The row with the links.</returns>
    public static IReadOnlyList<ReadItem> Link(IReadOnlyList<ReadItem> row)
    {
        if (row.Count < 2)
            return row;
        var counts = row.Select(i => i.Record).OfType<MobilityCount>().ToList();
        for (var i = 1; i < counts.Count; i++)
        {
            foreach (var earlier in counts.Take(i).Where(c => IsSame(c, counts[i])))
                (counts[i].OverlapIds ??= []).Add(earlier.Id);
        }

        return [.. row.Select(i => i.Record is MobilityCount { OverlapIds: not null } linked ? i with { Record = linked } : i)];
    }

    /// <summary>Gives a record read back the links that reading its row whole gives: those to records of the same row.</summary>
    public static void Settle(Record given, Record readBack)
    {
        if (given is not MobilityCount { Minted: true, OverlapIds.Count: > 0 } count || readBack is not MobilityCount back || Row(count.Id) is not { } row || Row(back.Id) is not { } other)
            return;
        if (count.OverlapIds.All(o => o.StartsWith(row, StringComparison.Ordinal)))
            back.OverlapIds = [.. count.OverlapIds.Select(o => other + o[row.Length..])];
    }

    /// <summary>Whether two counts of a row hold the same people, or one a part of the other's.</summary>
    private static bool IsSame(MobilityCount one, MobilityCount other)
        => one.Movement == other.Movement && one.Measure == other.Measure
            && (one.PopulationGroup == other.PopulationGroup || IsPart(one, other) || IsPart(other, one));

    private static bool IsPart(MobilityCount part, MobilityCount whole)
        => whole.PopulationGroup == "returnee" && part.PopulationGroup is "returned-idp" or "returning-migrant";

    /// <summary>What the ids of a row begin with, such as <c>dtm:row-7-</c>.</summary>
    private static string? Row(string id)
    {
        const string Prefix = DtmFormat.Id + ":row-";
        var end = id.StartsWith(Prefix, StringComparison.Ordinal) ? id.IndexOf('-', Prefix.Length) : -1;
        return end > Prefix.Length && long.TryParse(id.AsSpan(Prefix.Length, end - Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out _) ? id[..(end + 1)] : null;
    }
}

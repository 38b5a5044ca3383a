using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>
/// Links the records of one row that count the same people: a figure in households names the one in persons. What overlaps
/// across rows (levels of one round, baseline and site assessment) is told by level and assessment, and is found by the rule
/// on overlapping counts.
/// </summary>
internal static class Overlaps
{
    /// <summary>Links the records of a row.</summary>
    public static void Link(IReadOnlyList<ReadItem> row)
    {
        if (row.Count < 2)
            return;
        var counts = row.Select(i => i.Record).OfType<MobilityCount>().ToList();
        foreach (var households in counts.Where(c => c.Unit == CountUnit.Household))
        {
            foreach (var persons in counts.Where(c => c.Unit == CountUnit.Person && IsSame(c, households)))
                (households.OverlapIds ??= []).Add(persons.Id);
        }
    }

    /// <summary>Gives a record read back the links that reading its row whole gives: those to records of the same row.</summary>
    public static void Settle(Record given, Record readBack)
    {
        if (given is not MobilityCount { Unit: CountUnit.Household, Minted: true, OverlapIds.Count: > 0 } count || readBack is not MobilityCount back || Row(count.Id) is not { } row || Row(back.Id) is not { } other)
            return;
        if (count.OverlapIds.All(o => o.StartsWith(row, StringComparison.Ordinal)))
            back.OverlapIds = [.. count.OverlapIds.Select(o => other + o[row.Length..])];
    }

    private static bool IsSame(MobilityCount one, MobilityCount other)
        => one.PopulationGroup == other.PopulationGroup && one.Movement == other.Movement && one.Measure == other.Measure;

    /// <summary>What the ids of a row begin with, such as <c>dtm:row-7-</c>.</summary>
    private static string? Row(string id)
    {
        const string Prefix = DtmFormat.Id + ":row-";
        var end = id.StartsWith(Prefix, StringComparison.Ordinal) ? id.IndexOf('-', Prefix.Length) : -1;
        return end > Prefix.Length && long.TryParse(id.AsSpan(Prefix.Length, end - Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out _) ? id[..(end + 1)] : null;
    }
}

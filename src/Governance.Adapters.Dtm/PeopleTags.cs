using Governance.Adapters.Tabular;

namespace Governance.Adapters.Dtm;

/// <summary>
/// What the HXL tags of a table call people. IOM publishes its own tables with tags; where a table of somebody else tags counts
/// that no layout of DTM names, its tags say more than the words of its header.
/// </summary>
internal static class PeopleTags
{
    private static readonly string[] People = ["#affected", "#population", "#inneed", "#targeted", "#reached"];

    /// <summary>Columns about people that hold no number of them.</summary>
    private static readonly string[] Others = ["code", "name", "type", "text", "label", "pct", "id", "url", "description", "source", "status", "unit"];

    /// <summary>Whether the header of a table names most of the people its tags do; of a table without such tags it does.</summary>
    public static bool AreRead(TableHead head, Kind kind)
    {
        var tagged = head.Columns.Where(c => IsPeople(c.Tag)).ToList();
        if (tagged.Count == 0)
            return true;
        var named = kind.Names([.. head.Columns.Select(c => c.Name)]);
        return tagged.Count(c => named(c.Index)) * 2 > tagged.Count;
    }

    private static bool IsPeople(string? tag)
    {
        var parts = (tag ?? "").Split(['+', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 0 && People.Contains(parts[0], StringComparer.OrdinalIgnoreCase) && !parts[1..].Any(p => Others.Contains(p, StringComparer.OrdinalIgnoreCase));
    }
}

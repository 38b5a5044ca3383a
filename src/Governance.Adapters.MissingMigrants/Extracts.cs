namespace Governance.Adapters.MissingMigrants;

/// <summary>Files made from the database that look like it and are not it: they have no ids and no sources.</summary>
internal static class Extracts
{
    private static readonly (string Name, string[] Columns)[] Known =
    [
        ("iom/gdidata", ["t", "type", "route", "geo", "dead", "cause", "surv", "nat", "location", "lon", "lat"]),
        ("iom/missing-migrants-graphic", ["year", "cause", "lon", "lat", "n"]),
    ];

    /// <summary>The name of the extract a header belongs to, or null.</summary>
    public static string? Name(IReadOnlyList<string> header)
    {
        var names = header.Select(h => h.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Known.Where(k => k.Columns.All(names.Contains)).Select(k => k.Name).FirstOrDefault();
    }

    /// <summary>Whether a column name is one of an extract.</summary>
    public static bool IsName(string name) => Known.Any(k => k.Columns.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase));
}

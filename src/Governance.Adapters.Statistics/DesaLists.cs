namespace Governance.Adapters.Statistics;

/// <summary>Lists that go with the figures of UN DESA, by their headers.</summary>
internal static class DesaLists
{
    private static readonly (string Name, string[] Columns)[] Lists =
    [
        ("country-groups", ["Destination", "More Developed Regions", "Less Developed Regions"]),
        ("countries", ["country", "latitude", "longitude", "name"]),
        ("countries", ["code", "name"]),
    ];

    /// <summary>Name of the list with a header; null where it is none. A list of two columns has no others.</summary>
    public static string? Of(IReadOnlyList<string> header, string input)
        => Lists.FirstOrDefault(l => l.Columns.All(c => header.Any(h => h.Trim().Equals(c, StringComparison.OrdinalIgnoreCase)))
            && (l.Name != "countries" || (header.Count == l.Columns.Length && Path.GetFileName(input).Contains("countr", StringComparison.OrdinalIgnoreCase)))).Name;

    /// <summary>Whether a list has a column of this name.</summary>
    public static bool IsNamed(string column) => Lists.Any(l => l.Columns.Contains(column.Trim(), StringComparer.OrdinalIgnoreCase));
}

namespace Governance.Adapters.Dtm;

/// <summary>Tables that lie beside the data and count nobody: lists of the API, and what analysts made.</summary>
internal static class SideTables
{
    private static readonly (string Name, string[] Columns)[] Known =
    [
        ("operation-list", ["operation", "operationStatus", "admin0Name", "admin0Pcode"]),
        ("country-list", ["admin0Name", "admin0Pcode"]),
        ("camp-list", ["LOCATION", "Governorate", "ID_CAMP", "LOCATION_T", "Status", "plancapacity", "AREA_sqm"]),
        ("shelter-comparison", ["PlaceID", "sites.Religious.Buildings", "families.Religious.Buildings", "dtmfam.Religious.Buildings", "diff.Religious.Buildings"]),
    ];

    /// <summary>Columns that make a table more than a list.</summary>
    private const string Present = "numPresentIdpInd";

    /// <summary>The name of the table a header belongs to, or null.</summary>
    public static string? Name(IReadOnlyList<string> header)
    {
        var names = header.Select(h => h.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        // The lists of the API have these columns and no other; what analysts made may have more.
        return names.Contains(Present) ? null : Known.Where(k => Array.TrueForAll(k.Columns, names.Contains) && (names.Count == k.Columns.Length || k.Columns.Length > 4))
            .Select(k => k.Name).FirstOrDefault();
    }

    /// <summary>Whether a column name is one of such a table.</summary>
    public static bool IsName(string name) => Known.Any(k => k.Columns.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase));
}

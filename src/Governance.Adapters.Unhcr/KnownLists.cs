namespace Governance.Adapters.Unhcr;

/// <summary>Lists that UNHCR publishes with its figures, by the columns that only they have.</summary>
internal static class KnownLists
{
    private static readonly (string Name, string[] Columns)[] Lists =
    [
        ("footnotes", ["Footnote", "Population type"]),
        ("countries", ["iso_code", "unhcr_code"]),
    ];

    /// <summary>Name of the list with a header; null where it is none.</summary>
    public static string? Of(IReadOnlyList<string> header)
        => Lists.FirstOrDefault(l => l.Columns.All(c => header.Any(h => c.AsSpan().Equals(h.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase)))).Name;

    /// <summary>Whether a list has a column of this name.</summary>
    public static bool IsNamed(string column) => Lists.Any(l => l.Columns.Contains(column.Trim(), StringComparer.OrdinalIgnoreCase));
}

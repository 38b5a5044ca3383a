using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Unhcr;

/// <summary>
/// Tables whose columns fit several series: totals that are named <c>total</c> and no more, and people by year, origin and
/// asylum under names that stand for the people present at its end and for those newly displaced in it.
/// </summary>
internal static class SeriesOf
{
    private static readonly string[] Countries = ["year", "coo_name", "coo", "coo_iso", "coa_name", "coa", "coa_iso", "ISO3CoO", "ISO3CoA"];
    private static readonly string[] Flows = ["refugees", "asylum_seekers", "returned_refugees", "oip"];

    /// <summary>The layouts a header fits alike; null where it fits one, or none.</summary>
    public static string[]? Header(IReadOnlyList<string> header)
    {
        var values = header.Select(n => n.Trim()).Where(n => !Countries.Contains(n, StringComparer.OrdinalIgnoreCase) && Known(n)).ToList();
        if (values.Count == 0 || !header.Any(n => Countries.Contains(n.Trim(), StringComparer.OrdinalIgnoreCase)))
            return null;
        if (values is [var only] && only.Equals("total", StringComparison.OrdinalIgnoreCase))
            return [UnhcrMap.Unrwa, UnhcrMap.Idmc];

        // Columns of other layouts, such as « Asylum-seekers » of a download, do not say which of the two it is.
        var people = values.FindAll(IsOfPeople);
        return UnhcrMap.Map.Recognise(header)?.Id is UnhcrMap.Flows or UnhcrMap.Population
            && people.TrueForAll(v => Flows.Contains(v, StringComparer.OrdinalIgnoreCase)) && people.Exists(v => v.Equals("refugees", StringComparison.OrdinalIgnoreCase))
                ? [UnhcrMap.Flows, UnhcrMap.Population]
                : null;
    }

    /// <summary>The layout of a table that fits several, where its sheet or else its file is named after one; null where neither is, or the header says it.</summary>
    public static string? Named(Table table, string input) => Named(table.Names, table.Sheet, input);

    /// <summary>What is left of a record by whoever reads a table under a name; null for all of it.</summary>
    /// <param name="name">The name of its file, with that of its sheet.</param>
    /// <param name="layout">The layout that it has.</param>
    /// <param name="header">Its header.</param>
    public static Action<Observation>? Under(string name, FieldLayout<Observation> layout, IReadOnlyList<string> header)
        => Header(header) is null || Named(header, null, name) == layout.Id ? null : static o => o.IndicatorId = "";

    private static string? Named(IReadOnlyList<string> header, string? sheet, string input)
    {
        var series = Header(header) ?? [];
        return new[] { sheet ?? "", Path.GetFileName(input) }.Select(n => Array.Find(series, s => n.Contains(s, StringComparison.OrdinalIgnoreCase))).FirstOrDefault(s => s is not null);
    }

    /// <summary>Whether tables of people present, or of those newly displaced, have a column of people of this name.</summary>
    private static bool IsOfPeople(string name) => UnhcrMap.Map.Layouts.Any(l => l.Id is UnhcrMap.Flows or UnhcrMap.Population && l.Values.Any(v => v.Column.IsNamed(name)));

    /// <summary>Whether a table of any layout has a column of this name; other columns say nothing of the series.</summary>
    private static bool Known(string name) => UnhcrMap.Map.Layouts.Any(l => l.Columns.Any(c => c.IsNamed(name)) || l.Values.Any(v => v.Column.IsNamed(name)));
}

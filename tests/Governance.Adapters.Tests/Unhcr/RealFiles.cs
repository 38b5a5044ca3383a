using System.Globalization;
using System.Text;
using Governance.Core.Json;
using Governance.Core.Rules;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Unhcr;

/// <summary>UNHCR's own files beside the checkout, where they are.</summary>
public sealed class RealFiles(ITestOutputHelper output)
{
    private static readonly string Folder = Path.Combine(Repository.Shared, "data", "unhcr");

    public static TheoryData<string, string> Tables => new()
    {
        { "HDX_AsylumApplications.csv", "applications" },
        { "HDX_AsylumDecisions.csv", "decisions" },
        { "HDX_EndYearPopulationTotals.csv", "population" },
        { "HDX_Solutions.csv", "solutions" },
        { "asylum_applications_MLI_subset.csv", "applications" },
        { "demographics_MLI_subset.csv", "demographics" },
        { "demographics_all.csv", "demographics" },
        { "idmc.csv", "idmc" },
        { "persons_of_concern_2023_variant.csv", "download" },
        { "persons_of_concern_2026_variant.csv", "download" },
        { "population_MLI_subset.csv", "population" },
        { "rdf_population_2021-03.csv", "download" },
        { "solutions_MLI_subset.csv", "solutions" },
        { "unrwa.csv", "unrwa" },
    };

    /// <summary>The independent count: every number of the columns of values, by plain code.</summary>
    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Real_table_agrees_with_a_plain_count_and_comes_back(string name, string layout)
    {
        var bytes = await BytesAsync(name);
        var items = await UnhcrRun.ReadAsync(bytes, name);
        var observations = items.Observations().ToList();
        var (cells, sums, rows) = Plain(bytes);
        var codes = items.SelectMany(i => i.Findings).GroupBy(f => f.Code).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key}×{g.Count()}");
        output.WriteLine($"{name} {layout} rows {rows} records {observations.Count} findings {string.Join(' ', codes)}");

        Assert.All(observations, o => Assert.Equal("unhcr/" + layout, o.Source!.Format));
        Assert.Equal(cells, observations.Count);
        Assert.Equal(rows, observations.Select(o => o.Source!.Row).Concat(items.Where(i => i.Record is null).SelectMany(i => i.Findings).Where(f => f.Code != "GC3015").Select(f => (int?)f.Origin.Row)).Distinct().Count());
        var ours = observations.GroupBy(o => (o.Period!.Value.Start!.Value.ToString(), o.Dimension("asylum")!)).ToDictionary(g => g.Key, g => g.Sum(o => o.Value!.Value ?? 0));
        Assert.Equal(sums.OrderBy(s => s.Key), ours.OrderBy(s => s.Key));
        Assert.Equal(observations.Count, observations.Select(o => o.Id).Distinct().Count());

        var shape = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var observation in observations.Take(2_000))
            Validator.Default.Validate(Encoding.UTF8.GetBytes(RecordJson.ToJson(observation)), f => shape[f.Code] = shape.GetValueOrDefault(f.Code) + 1);
        output.WriteLine($"  rules: {string.Join(' ', shape.Select(s => $"{s.Key}×{s.Value}"))}");
        Assert.DoesNotContain(shape.Keys, c => c.StartsWith("GC0", StringComparison.Ordinal));

        var (written, report) = await UnhcrRun.WriteAsync(observations, name);
        Assert.Empty(report.Losses);
        Assert.Equal(observations.Count, report.Written);
        Assert.Empty(Grid.Differences(await Grid.OfAsync(bytes), await Grid.OfAsync(written)));
    }

    [Theory]
    [InlineData("rdf_footnotes_2021-03.csv", "footnotes")]
    [InlineData("countries.csv", "countries")]
    public async Task Real_list_is_refused_by_name(string name, string list)
    {
        var item = Assert.Single(await UnhcrRun.ReadAsync(await BytesAsync(name), name));
        var found = Assert.Single(item.Findings);
        Assert.Equal(("GC3601", list), (found.Code, found.Arguments.Single().Value));
    }

    private static async Task<byte[]> BytesAsync(string name)
    {
        var path = Path.Combine(Folder, name);
        Assert.SkipUnless(File.Exists(path), $"{name} is not beside the checkout.");
        return await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
    }

    private static (int Cells, Dictionary<(string Year, string Asylum), decimal> Sums, int Rows) Plain(byte[] bytes)
    {
        string[]? header = null;
        var (cells, rows) = (0, 0);
        var sums = new Dictionary<(string, string), decimal>();
        foreach (var row in PlainCsv.Rows(bytes))
        {
            if (header is null)
            {
                header = row[0].Equals("year", StringComparison.OrdinalIgnoreCase) ? row : null;
                continue;
            }

            rows++;
            var asylum = row[Array.FindIndex(header, h => h is "coa_iso" or "ISO3CoA" or "Country of asylum (ISO)" or "Country of Asylum ISO")] switch { "-" => "_T", "UNK" or "UKN" => "_U", "XXA" => "STA", var iso => iso };
            foreach (var (i, cell) in row.Index())
            {
                if (cell.Length == 0 || (header.Contains("f_total") ? header[i] != "total" : !decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _) || header[i] is "year" or "Year" || header[i].Contains("Average", StringComparison.Ordinal)))
                    continue;
                cells++;
                sums[(row[0], asylum)] = sums.GetValueOrDefault((row[0], asylum)) + decimal.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);
            }
        }

        return (cells, sums, rows);
    }
}

using System.Globalization;
using System.Text.Json;
using Governance.Core;

namespace Governance.Adapters.Tests.Unhcr;

/// <summary>UNHCR's own files beside the checkout, where they are.</summary>
public sealed class RealFiles(ITestOutputHelper output)
{
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
        var bytes = await RealFile.BytesAsync("unhcr", name);
        var items = await UnhcrRun.ReadAsync(bytes, name);
        var observations = items.Observations().ToList();
        var (cells, sums, rows) = Plain(bytes);
        output.WriteLine($"{name} {layout} rows {rows} records {observations.Count} findings {RealFile.Codes(items)}");

        Assert.All(observations, o => Assert.Equal("unhcr/" + layout, o.Source!.Format));
        Assert.Equal(cells, observations.Count);
        Assert.Equal(rows, observations.Select(o => o.Source!.Row).Concat(items.Where(i => i.Record is null).SelectMany(i => i.Findings).Where(f => f.Code != "GC3015").Select(f => (int?)f.Origin.Row)).Distinct().Count());
        var ours = observations.GroupBy(o => (o.Period!.Value.Start!.Value.ToString(), o.Dimension("asylum")!)).ToDictionary(g => g.Key, g => g.Sum(o => o.Value!.Value ?? 0));
        Assert.Equal(sums.OrderBy(s => s.Key), ours.OrderBy(s => s.Key));
        Assert.Equal(observations.Count, observations.Select(o => o.Id).Distinct().Count());

        RealFile.AssertShape(observations, output);
        var part = observations.Count <= RealFile.Part ? observations : observations.TakeWhile(o => o.Source!.Row < observations[RealFile.Part].Source!.Row).ToList();
        var (written, report) = await UnhcrRun.WriteAsync(part, name);
        Assert.Empty(report.Losses);
        Assert.Equal(part.Count, report.Written);
        var (grid, back) = (await Grid.OfAsync(bytes), await Grid.OfAsync(written));
        Assert.Empty(Grid.Differences(part.Count == observations.Count ? grid : grid[..back.Count], back));
    }

    [Theory]
    [InlineData("odp_get-origin_220.json", "odp", 9)]
    [InlineData("odp_get-origin_295.json", "odp", 3)]
    [InlineData("odp_unhcr-situations.csv", "situations", 25)]
    public async Task Real_situation_carries_the_sum_of_its_people_and_comes_back(string name, string layout, int rows)
    {
        var bytes = await RealFile.BytesAsync("unhcr", name);
        var items = await UnhcrRun.ReadAsync(bytes, name);
        var counts = items.Select(i => i.Record).OfType<MobilityCount>().ToList();
        output.WriteLine($"{name} {layout} records {counts.Count} findings {RealFile.Codes(items)}");
        Assert.Equal(rows, counts.Count);
        Assert.Equal(People(bytes, layout), counts.Sum(c => c.Count!.Value));
        Assert.All(counts, c => Assert.Equal("unhcr/" + layout, c.Source!.Format));
        Assert.DoesNotContain(items.SelectMany(i => i.Findings), f => f.Code.StartsWith("GC36", StringComparison.Ordinal));
        Assert.Equal(counts.Count, counts.Select(c => c.Id).Distinct().Count());
        RealFile.AssertShape(counts, output);

        var (written, report) = await UnhcrRun.WriteAsync(counts, name);
        Assert.Empty(report.Losses);
        Assert.Equal(counts.Select(RealFile.Bare), (await UnhcrRun.ReadAsync(written, name)).Select(i => i.Record!).Select(RealFile.Bare));
    }

    [Theory]
    [InlineData("rdf_footnotes_2021-03.csv", "footnotes")]
    [InlineData("countries.csv", "countries")]
    public async Task Real_list_is_refused_by_name(string name, string list)
    {
        var item = Assert.Single(await UnhcrRun.ReadAsync(await RealFile.BytesAsync("unhcr", name), name));
        var found = Assert.Single(item.Findings);
        Assert.Equal(("GC3601", list), (found.Code, found.Arguments.Single().Value));
    }

    private static decimal People(byte[] bytes, string layout)
    {
        if (layout == "situations")
            return PlainCsv.Rows(bytes).Skip(1).Sum(r => decimal.Parse(r[^1], CultureInfo.InvariantCulture));
        using var document = JsonDocument.Parse(bytes);
        return document.RootElement.GetProperty("data").EnumerateArray().Sum(p => decimal.Parse(p.GetProperty("individuals").GetString()!, CultureInfo.InvariantCulture));
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

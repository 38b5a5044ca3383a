using System.Globalization;

namespace Governance.Adapters.Tests.Statistics;

/// <summary>Published files beside the checkout, where they are.</summary>
public sealed class RealFiles(ITestOutputHelper output)
{
    public static TheoryData<string, string, string, int> Tables => new()
    {
        { "sdg-tables", "armenia/data_indicator_10-7-2.csv", "open-sdg", 12 },
        { "sdg-tables", "armenia/data_indicator_10-7-2-a.csv", "open-sdg", 10 },
        { "sdg-tables", "armenia/data_indicator_10-7-2-b.csv", "open-sdg", 11 },
        { "sdg-tables", "armenia/data_indicator_10-7-4.csv", "open-sdg", 130 },
        { "sdg-tables", "germany/data_indicator_10-7-3.csv", "open-sdg", 16 },
        { "sdg-tables", "germany/data_indicator_10-7-4.csv", "open-sdg", 16 },
        { "sdg-tables", "ddf-unstats/ddf--datapoints--sg_cpa_migrs--by--geo_area--nature--policy_domains--units--year.csv", "ddf", 1127 },
        { "sdg-tables", "ddf-unstats/ddf--datapoints--sg_cpa_migrp--by--geo_area--nature--policy_domains--units--year.csv", "ddf", 273 },
        { "sdg-tables", "ddf-unstats/ddf--datapoints--vc_htf_detvop--by--age--geo_area--nature--sex--units--year.csv", "ddf", 1664 },
        { "sdg-tables", "ddf-unstats/ddf--datapoints--sl_emp_ftlinjur--by--geo_area--migratory_status--nature--sex--units--year.csv", "ddf", 3416 },
        { "sdg-tables", "unstats/10.c.1-SI_RMT_COST_long.csv", "unsd", 302 },
        { "sdg-tables", "unstats/10.c.1-SI_RMT_COST_wide.csv", "unsd-wide", 302 },
        { "sdg-tables", "unstats/16.2.2-VC_VAW_DIST_long.csv", "unsd", 316 },
        { "sdg-tables", "unstats/Data_10.c.1_SI_RMT_COST.xlsx", "unsd", 930 },
        { "sdg-tables", "unstats/series_intlmigref_International_migrant_stock.csv", "yearbook", 1804 },
        { "migrant-stock", "undesa/UN_data_clean_2019_by_age_sex.csv", "age-sex", 30447 },
        { "migrant-stock", "undesa/est_refugee_stock.csv", "years", 5006 },
        { "migrant-stock", "undesa/migrants_annual_rate_of_change.csv", "years", 4974 },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Real_table_is_read_whole_and_comes_back(string folder, string path, string layout, int records)
    {
        var bytes = await RealFile.BytesAsync(folder, path);
        var name = Path.GetFileName(path);
        var format = folder == "migrant-stock" ? "desa" : "sdg";
        Assert.Equal([format], await StatisticsRun.RecognisedAsync(bytes, name));
        var items = await StatisticsRun.ReadAsync(bytes, name, format, path.StartsWith("germany", StringComparison.Ordinal) ? "DEU" : "ARM");
        var values = items.Values();
        output.WriteLine($"{name} {layout} records {values.Count} findings {RealFile.Codes(items)}");
        Assert.Equal(records, values.Count);
        Assert.All(values, o => Assert.Equal($"{format}/{layout}", o.Source!.Format));
        Assert.DoesNotContain(items.SelectMany(i => i.Findings), f => f.Code is "GC4905" or "GC4906" or "GC4907" or "GC4903");
        Assert.Equal(values.Count, values.Select(o => o.Id).Distinct().Count());
        RealFile.AssertShape(values, output);
        if (name.EndsWith(".xlsx", StringComparison.Ordinal))
            return;
        var part = values.Count <= RealFile.Part ? values : values.TakeWhile(o => o.Source!.Row < values[RealFile.Part].Source!.Row).ToList();
        var (written, report) = await StatisticsRun.WriteAsync(part, name, format);
        Assert.Empty(report.Losses.Select(l => l.Field).Except(layout == "open-sdg" ? ["/area/country", "/id"] : []));
        var (grid, back) = (await Grid.OfAsync(bytes), await Grid.OfAsync(written));
        Assert.Empty(Grid.Differences(grid[..back.Count], back));
    }

    /// <summary>The independent sum: every value of a series by country, by plain code.</summary>
    [Fact]
    public async Task Real_levels_of_policies_agree_with_a_plain_count()
    {
        const string name = "ddf--datapoints--sg_cpa_migrs--by--geo_area--nature--policy_domains--units--year.csv";
        var bytes = await RealFile.BytesAsync("sdg-tables", "ddf-unstats/" + name);
        var plain = PlainCsv.Rows(bytes).Skip(1).Where(r => r[^1] != "N").ToList();
        var values = (await StatisticsRun.ReadAsync(bytes, name)).Values().Where(o => o.Value?.Value is not null).ToList();
        Assert.Equal(plain.Count, values.Count);
        Assert.Equal(plain.Sum(r => decimal.Parse(r[^1], CultureInfo.InvariantCulture)), values.Sum(o => o.Value!.Value!.Value));
        Assert.Equal(plain.Count(r => r[2] == "domain3"), values.Count(o => o.Code("COMPOSITE_BREAKDOWN") == "PD_3"));
    }

    [Fact]
    public async Task Real_matrix_agrees_with_a_plain_count()
    {
        const string name = "migrants_by_origin_and_destination_total.csv";
        var bytes = await RealFile.BytesAsync("migrant-stock", "undesa/" + name);
        var (cells, sum) = (0, 0m);
        foreach (var row in PlainCsv.Rows(bytes).Skip(1))
        {
            foreach (var cell in row.Skip(2).Where(c => c is not ("" or ".." or "-")))
                (cells, sum) = (cells + 1, sum + decimal.Round(decimal.Parse(cell, CultureInfo.InvariantCulture)));
        }

        var items = await StatisticsRun.ReadAsync(bytes, name, "desa");
        Assert.Equal((cells, sum), (items.Values().Count, items.Values().Sum(o => decimal.Round(o.Value!.Value!.Value))));
    }

    /// <summary>The real national table of one country and what UNSD has of another become one message.</summary>
    [Fact]
    public async Task Real_tables_of_two_countries_become_a_message_of_the_global_structure()
    {
        const string other = "ddf--datapoints--sg_cpa_migrs--by--geo_area--nature--policy_domains--units--year.csv";
        var national = await StatisticsRun.ReadAsync(await RealFile.BytesAsync("sdg-tables", "armenia/data_indicator_10-7-2.csv"), "data_indicator_10-7-2.csv", country: "ARM");
        var world = await StatisticsRun.ReadAsync(await RealFile.BytesAsync("sdg-tables", "ddf-unstats/" + other), other);
        IEnumerable<Record> records = national.Values().Concat(world.Values().Where(o => o.Area?.Country?.Alpha3 == "SEN"));
        var (bytes, report) = await StatisticsRun.WriteAsync(records, "m.xml", "sdmx");
        Assert.Equal(19, report.Written);
        await using var source = await Governance.Core.Formats.FormatSource.OpenAsync("m.xml", new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken);
        var back = new List<Governance.Core.Formats.ReadItem>();
        await foreach (var item in FormatRun.Registry.Reader("sdmx")!.ReadAsync(source, new Governance.Core.Formats.ReadOptions(), TestContext.Current.CancellationToken))
            back.Add(item);
        Assert.Equal([("ARM", 12), ("SEN", 7)], back.Values().GroupBy(o => o.Area!.Country!.Value.Alpha3).Select(g => (g.Key, g.Count())));
        Assert.All(back.Values(), o => Assert.Equal(("sdmx:indicator/SG_CPA_MIGRS", "IAEG-SDGs:DF_SDG_GLH(1.0)"), (o.IndicatorId, o.Source!.Dataset)));
    }
}

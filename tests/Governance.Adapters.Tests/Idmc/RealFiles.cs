using System.Globalization;
using System.Text.Json;
using Governance.Core;
using Governance.Core.Diagnostics;

namespace Governance.Adapters.Tests.Idmc;

/// <summary>IDMC's own files beside the checkout, where they are.</summary>
public sealed class RealFiles(ITestOutputHelper output)
{
    public static TheoryData<string, string> Files => new()
    {
        { "gidd_disaggregated_2025-01.geojson", "disaggregated" },
        { "gidd_disaster_0.json", "events" },
        { "gidd_disasters_events.csv", "events" },
        { "gidd_displacement_0.json", "conflicts" },
        { "gidd_displacements_conflict_disaster.csv", "conflicts" },
        { "idu_india.json", "idu" },
        { "idu_india_hdx.csv", "idu" },
        { "old2020_disaster_data.csv", "events-2020" },
        { "old2020_displacement_data.csv", "2020" },
        { "old2020_idmc_displacement_all_dataset.xlsx", "2020" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Real_file_is_read_row_by_row_and_what_is_written_reads_equal(string name, string layout)
    {
        var items = await IdmcRun.ReadAsync(await RealFile.BytesAsync("idmc", name), name);
        var records = items.Select(i => i.Record).OfType<Record>().ToList();
        output.WriteLine($"{name} {layout} records {records.Count} findings {RealFile.Codes(items)}");
        Assert.NotEmpty(records);
        Assert.All(records, r => Assert.Equal("idmc/" + layout, r.Source!.Format));
        Assert.Equal(records.Count, records.Select(r => r.Id).Distinct().Count());
        Assert.DoesNotContain(items.SelectMany(i => i.Findings), f => f.Code.StartsWith("GC37", StringComparison.Ordinal) && f.Severity != Severity.Note);

        RealFile.AssertShape(records, output);
        var written = name.Replace("geojson", "json", StringComparison.Ordinal);
        var part = records.Take(RealFile.Part).ToList();
        var (bytes, report) = await IdmcRun.WriteAsync(part, written);
        Assert.Equal(part.Count, report.Written);
        Assert.Empty(report.Losses);
        var again = (await IdmcRun.ReadAsync(bytes, written)).Select(i => i.Record).OfType<Record>();
        Assert.Equal(part.Select(RealFile.Bare), again.Select(RealFile.Bare));
    }

    /// <summary>The independent count: new displacements by year, by plain code.</summary>
    [Theory]
    [InlineData("gidd_disasters_events.csv")]
    [InlineData("gidd_displacements_conflict_disaster.csv")]
    public async Task New_displacements_of_each_year_agree_with_a_plain_count(string name)
    {
        var bytes = await RealFile.BytesAsync("idmc", name);
        var rows = PlainCsv.Rows(bytes);
        var (year, value) = (Array.IndexOf(rows[0], "year"), Array.IndexOf(rows[0], "new_displacement"));
        var plain = rows.Skip(1).GroupBy(r => r[year]).ToDictionary(g => g.Key, g => g.Sum(r => r[value].Length == 0 ? 0 : decimal.Parse(r[value], CultureInfo.InvariantCulture)));
        var items = await IdmcRun.ReadAsync(bytes, name);
        var numbers = rows.Skip(1).Select((r, i) => (Row: i + 2, Year: r[year])).ToDictionary(r => r.Row, r => r.Year);
        var ours = items.Counts().Where(c => c.Measure == Measure.Flow).Select(c => (Row: c.Source!.Row!.Value, Value: c.Count!.Value!.Value))
            .Concat(items.Series().Where(o => o.IndicatorId == "idmc-conflict-displacements").Select(o => (Row: o.Source!.Row!.Value, Value: o.Value!.Value!.Value)))
            .GroupBy(c => numbers[c.Row]).ToDictionary(g => g.Key, g => g.Sum(c => c.Value));
        Assert.Equal(plain.OrderBy(p => p.Key, StringComparer.Ordinal), ours.OrderBy(p => p.Key, StringComparer.Ordinal));
        output.WriteLine(string.Join(' ', ours.Select(o => $"{o.Key}:{o.Value}")));
    }

    [Fact]
    public async Task Real_updates_carry_the_sum_of_their_figures()
    {
        using var document = JsonDocument.Parse(await RealFile.BytesAsync("idmc", "idu_india.json"));
        var plain = document.RootElement.EnumerateArray().Sum(i => i.GetProperty("figure").GetDecimal());
        Assert.Equal(plain, (await IdmcRun.ReadAsync(await RealFile.BytesAsync("idmc", "idu_india.json"), "idu.json")).Counts().Sum(c => c.Count!.Value));
        Assert.Equal(plain, (await IdmcRun.ReadAsync(await RealFile.BytesAsync("idmc", "idu_india_hdx.csv"), "idu.csv")).Counts().Sum(c => c.Count!.Value));
    }

    [Fact]
    public async Task Real_list_of_territories_is_refused_by_name()
        => Assert.Equal("GC3701", Assert.Single(Assert.Single(await IdmcRun.ReadAsync(await RealFile.BytesAsync("idmc", "IDMC_territories.csv"), "IDMC_territories.csv")).Findings).Code);
}

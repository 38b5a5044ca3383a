using System.Text;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Rules;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.MissingMigrants;

/// <summary>The real files beside the checkout, where they are.</summary>
public sealed class RealFiles(ITestOutputHelper output)
{
    private static readonly string Folder = Path.Combine(Repository.Shared, "data", "missing_migrants");

    public static TheoryData<string, string, int> Files => new()
    {
        { "mmp_2016-12-22_arcgis.csv", "2016", 1733 },
        { "mmp_2020_connor_reexport.csv", "2020", 6339 },
        { "mmp_2026-05-06_global.csv", "2026", 238 },
        { "mmp_allData_curated_europe.csv", "all-data", 6802 },
        { "mmp_2014.json", "json", 535 },
        { "mmp_2015.json", "json", 855 },
        { "mmp_2024.json", "json", 1034 },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Real_file_read_and_written_comes_back_cell_by_cell(string name, string layout, int rows)
    {
        var path = Path.Combine(Folder, name);
        Assert.SkipUnless(File.Exists(path), $"{name} is not beside the checkout.");
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        var items = await FormatRun.ReadAsync(bytes);
        var records = items.Where(i => i.Record is not null).Select(i => i.Record!).ToList();
        var codes = items.SelectMany(i => i.Findings).GroupBy(f => f.Code).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key}×{g.Count()}");
        var (written, report) = await FormatRun.WriteAsync(records);
        var differences = Grid.Differences(await Grid.OfAsync(bytes), await Grid.OfAsync(written));
        output.WriteLine($"{name} {layout} records {records.Count} findings {string.Join(' ', codes)} cells not equal {differences.Count}");
        foreach (var loss in report.Losses)
            output.WriteLine($"  {loss.Field} {loss.Reason} {loss.Count}");
        var shape = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var record in records)
            Validator.Default.Validate(Encoding.UTF8.GetBytes(RecordJson.ToJson(record)), f => shape[f.Code] = shape.GetValueOrDefault(f.Code) + 1);
        output.WriteLine($"  rules: {string.Join(' ', shape.Select(s => $"{s.Key}×{s.Value}"))}");
        Assert.DoesNotContain(shape.Keys, c => c.StartsWith("GC0", StringComparison.Ordinal));
        Assert.All(records, r => Assert.Equal("missing-migrants/" + layout, r.Source!.Format));
        Assert.Equal(rows, records.Count);
        Assert.Empty(differences);
        Assert.Empty(report.Losses);
        Assert.Equal(rows, report.Written);
    }

    [Theory]
    [InlineData("gdidata_iom_mmp_sahel_subset.csv")]
    [InlineData("mmp-graphic-2025-03-10.csv")]
    public async Task Derived_extract_is_refused_with_one_finding(string name)
    {
        var path = Path.Combine(Folder, name);
        Assert.SkipUnless(File.Exists(path), $"{name} is not beside the checkout.");
        await using var stream = File.OpenRead(path);
        var items = await FormatRun.ReadAsync(stream, new ReadOptions());
        Assert.Null(Assert.Single(items).Record);
        Assert.Equal("GC3102", Assert.Single(items[0].Findings).Code);
    }
}

using Governance.Adapters.Hxl;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Hxl;

/// <summary>All files beside the checkout, where they are: every row of data is a record, or counted in a finding that says why not.</summary>
public sealed class RowSums(ITestOutputHelper output)
{
    private static readonly string[] Refusals = ["GC3201", "GC3202"];

    [Theory]
    [InlineData("data/hxl")]
    [InlineData("corpora/libhxl-tests")]
    [InlineData("corpora/csv-spectrum")]
    [InlineData("corpora/frictionless-data")]
    public async Task Rows_in_are_records_and_rows_that_findings_name(string folder)
    {
        var root = Path.Combine(Repository.Shared, folder);
        Assert.SkipUnless(Directory.Exists(root), $"not run: no folder shared/{folder} beside the repository");
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(files);
        output.WriteLine("file | recognised as | rows of data | records | indicators | other rows by role | findings by code");
        foreach (var file in files)
        {
            var name = Path.GetRelativePath(root, file);
            var formats = await FormatsAsync(file);
            var rows = await RowsAsync(file);
            var items = await ItemsAsync(file);
            var findings = items.SelectMany(i => i.Findings).ToList();
            // Several indicators of one row are one row.
            var records = items.Select(i => i.Record).OfType<Record>().DistinctBy(r => r is Observation { Minted: true } ? r.Id.Split('/')[0] : r.Id).ToList();
            var data = rows.Count(r => r.Role == RowRole.Data);
            var refused = findings.Where(f => Refusals.Contains(f.Code)).Sum(f => long.Parse(f.Arguments.Single(a => a.Name == "rows").Value, System.Globalization.CultureInfo.InvariantCulture));
            var (indicators, without) = (records.Count(r => r is Indicator), findings.Count(f => f.Code == TabularDiagnostics.NoRecord.Code));
            output.WriteLine($"{name} | {string.Join(' ', formats)} | {data} | {records.Count - indicators} | {indicators} | {Counted(rows.Where(r => r.Role != RowRole.Data).Select(r => r.Role.ToString()))} | {Counted(findings.Select(f => f.Code))}");
            Assert.True(records.Count > 0 || findings.Exists(f => f.Severity == Severity.Error) || without > 0, $"{name}: neither read nor refused by name");
            Assert.True(records.Count == 0 || formats.Count > 0, $"{name}: read, but not recognised");
            Assert.True(data == records.Count - indicators + refused + without, $"{name}: {data} rows of data, {records.Count - indicators} records, {refused} refused, {without} without a record");
            Assert.All(rows.Where(r => r.Role is RowRole.Unread), r => Assert.NotEmpty(r.Findings));
        }
    }

    private static string Counted(IEnumerable<string> names) => string.Join(' ', names.GroupBy(n => n).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key}×{g.Count()}"));

    private static async Task<List<string>> FormatsAsync(string file)
    {
        await using var source = await OpenAsync(file);
        return [.. (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Select(r => r.Format.Id)];
    }

    private static async Task<List<TableItem>> RowsAsync(string file)
    {
        await using var source = await OpenAsync(file);
        var rows = new List<TableItem>();
        await foreach (var row in HxlReader.ItemsAsync(source, new ReadOptions(), TestContext.Current.CancellationToken))
            rows.Add(row);
        return rows;
    }

    private static async Task<List<ReadItem>> ItemsAsync(string file)
    {
        await using var source = await OpenAsync(file);
        var items = new List<ReadItem>();
        await foreach (var item in FormatRun.Registry.Reader("hxl")!.ReadAsync(source, new ReadOptions(), TestContext.Current.CancellationToken))
            items.Add(item);
        return items;
    }

    private static async Task<FormatSource> OpenAsync(string file)
        => await FormatSource.OpenAsync("test", File.OpenRead(file), cancellationToken: TestContext.Current.CancellationToken);
}

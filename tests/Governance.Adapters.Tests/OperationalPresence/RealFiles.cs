using System.Text;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Rules;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.OperationalPresence;

/// <summary>The real matrices beside the checkout, where they are.</summary>
public sealed class RealFiles(ITestOutputHelper output)
{
    private const string Folder = "data/3w_codab";
    private const string Format = "operational-presence";

    [Theory]
    [InlineData("hapi_operational_presence_global.csv", 0, "admin1_code")]
    [InlineData("3w_somalia_2025-01_04.xlsx", 0, "RegionPcode")]
    [InlineData("3w_chad_2025-04_fr.xlsx", 1, "Title")]
    public async Task Real_matrix_gives_an_activity_a_row_and_totals_by_first_level_that_a_plain_count_gives(string name, int tagRows, string column)
    {
        var (bytes, items) = await ReadAsync(name);
        var records = items.Select(i => i.Record).OfType<Activity>().ToList();
        output.WriteLine($"{name}: {records.Count} activities; {string.Join(' ', items.SelectMany(i => i.Findings).GroupBy(f => f.Code).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key}×{g.Count()}"))}");
        output.WriteLine("  " + RecordJson.ToJson(records[^1]));
        var shape = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var record in records)
            Validator.Default.Validate(Encoding.UTF8.GetBytes(RecordJson.ToJson(record)), f => shape[f.Code] = shape.GetValueOrDefault(f.Code) + 1);
        output.WriteLine($"  rules: {string.Join(' ', shape.Select(s => $"{s.Key}×{s.Value}"))}");
        Assert.DoesNotContain(shape.Keys, c => c.StartsWith("GC0", StringComparison.Ordinal));
        Assert.Equal(records.Count, records.DistinctBy(r => r.Id).Count());

        var (rows, counted) = await CountAsync(name, bytes, tagRows, column);
        var named = items.Where(i => i.Record is null && i.Findings.Any(f => f.Origin.Row is not null)).ToList();
        output.WriteLine($"  {rows} rows with something in them, {named.Count} named without a record");
        Assert.Equal(rows, records.Count + named.Count);
        var totals = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var place in records.Select(r => r.Places?[0]).OfType<Place>())
        {
            if ((place.Level == 1 ? place.PCode : place.Within?.FirstOrDefault(u => u.Level == 1)?.PCode)?.Code is { } code)
                totals[code] = totals.GetValueOrDefault(code) + 1;
        }

        Assert.Equal(counted, totals);
    }

    [Theory]
    [InlineData("hapi_operational_presence_global.csv")]
    [InlineData("3w_somalia_2025-01_04.xlsx")]
    [InlineData("3w_chad_2025-04_fr.xlsx")]
    [InlineData("hapi_organisations_global.csv")]
    public async Task Real_matrix_written_and_read_again_gives_the_same_activities(string name)
    {
        var (_, items) = await ReadAsync(name);
        var records = items.Select(i => i.Record).OfType<Record>().ToList();
        await using var target = new MemoryTarget(Path.ChangeExtension("x", Path.GetExtension(name)));
        var report = await FormatRun.Registry.Writer(Format)!.WriteAsync(FormatRun.Stream(records), target, new WriteOptions(), TestContext.Current.CancellationToken);
        foreach (var loss in report.Losses)
            output.WriteLine($"  loss {loss.Field} {loss.Reason} {loss.Count}");
        Assert.Empty(report.Losses);
        var again = await FormatRun.ReadAsync(new MemoryStream(target.Main.ToArray()), new ReadOptions(), Format);
        Assert.Equal(records.Select(RecordJson.ToJson), again.Select(i => i.Record).OfType<Record>().Select(RecordJson.ToJson));
    }

    [Theory]
    [InlineData("org_type_organization_types_beta_csv_no_hxl.csv")]
    [InlineData("sector_global_coordination_groups_beta_csv_no_hxl.csv")]
    [InlineData("global_pcodes_adm_1_2_2025_hxl.csv")]
    [InlineData("afg_adminboundaries_tabulardata.xlsx")]
    [InlineData("cod-admpop-adm2-2020.csv")]
    [InlineData("hdx_dataset_metadata_mali-operational-presence.json")]
    public async Task File_that_is_no_matrix_is_not_taken_for_one(string name)
    {
        await using var source = await OpenAsync(name);
        Assert.False(await FormatRun.Registry.Reader(Format)!.RecognisesAsync(source, TestContext.Current.CancellationToken));
    }

    private static async Task<FormatSource> OpenAsync(string name)
    {
        var path = Path.Combine(Repository.Shared, Folder, name);
        Assert.SkipUnless(File.Exists(path), $"{name} is not beside the checkout.");
        return await FormatSource.OpenAsync(name, File.OpenRead(path), cancellationToken: TestContext.Current.CancellationToken);
    }

    private static async Task<(byte[] Bytes, List<ReadItem> Items)> ReadAsync(string name)
    {
        await using (await OpenAsync(name))
        {
            var bytes = await File.ReadAllBytesAsync(Path.Combine(Repository.Shared, Folder, name), TestContext.Current.CancellationToken);
            return (bytes, await FormatRun.ReadAsync(new MemoryStream(bytes), new ReadOptions(), Format));
        }
    }

    /// <summary>
    /// The rows with something in them below the first row of each table, and how often each well-formed code stands in a
    /// column of theirs: plain code that knows nothing of the format.
    /// </summary>
    private static async Task<(int Rows, SortedDictionary<string, int> Codes)> CountAsync(string name, byte[] bytes, int tagRows, string column)
    {
        var sheets = new Dictionary<string, List<IReadOnlyList<string>>>();
        await using var source = await FormatSource.OpenAsync(name, new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken);
        await foreach (var row in Path.GetExtension(name) == ".xlsx" ? XlsxTableReader.ReadAsync(source) : CsvTableReader.ReadAsync(source))
        {
            if (!sheets.TryGetValue(row.Start.Sheet ?? "", out var list))
                sheets[row.Start.Sheet ?? ""] = list = [];
            list.Add(row.Cells);
        }

        var rows = 0;
        var codes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (i, sheet) in sheets.Values.Index())
        {
            var position = sheet[0].ToList().IndexOf(column);
            foreach (var cells in sheet.Skip(i == 0 ? 1 + tagRows : 1).Where(c => c.Any(t => !string.IsNullOrWhiteSpace(t))))
            {
                rows++;
                if (position < cells.Count && PCode.IsWellFormed(cells[position]))
                    codes[cells[position]] = codes.GetValueOrDefault(cells[position]) + 1;
            }
        }

        return (rows, codes);
    }
}

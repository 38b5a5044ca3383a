using System.Text;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Rules;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Dtm;

/// <summary>The real files beside the checkout, where they are: every row is in records or in a finding, and what is written reads back the same.</summary>
public sealed class RealFiles(ITestOutputHelper output)
{
    /// <summary>What is no data of DTM: refused by name, or another format's.</summary>
    private static readonly Dictionary<string, string> Others = new()
    {
        ["dtm_v2_country-list.json"] = "GC3401",
        ["dtm_v2_operation-list.json"] = "GC3401",
        ["dtm_v3_country-list.json"] = "GC3401",
        ["dtm_v3_operation-list.json"] = "GC3401",
        ["iraq_dtm_baseline.csv"] = "GC3401",
        ["iraq_idpcamp.csv"] = "GC3401",
        ["hdx_viz_alldata2_hxl_only_header.csv"] = "hxl",
    };

    public static TheoryData<string> Files
    {
        get
        {
            var folder = Path.Combine(Repository.Shared, "data/dtm");
            return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).OfType<string>()] : ["(no files)"];
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Real_file_is_read_or_refused_by_name(string name)
    {
        var path = DtmRun.Shared(name);
        await using var stream = File.OpenRead(path);
        await using var source = await FormatSource.OpenAsync(name, stream);
        var found = await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken);
        var format = found.Count == 0 ? null : string.Join(' ', found.Select(r => r.Format.Id));
        output.WriteLine($"{name}: recognised as {format ?? "nothing"}");
        if (Others.TryGetValue(name, out var other) && !other.StartsWith("GC", StringComparison.Ordinal))
        {
            Assert.Equal(other, format);
            return;
        }

        Assert.Equal(DtmRun.Format, format);
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        var items = await DtmRun.ReadAsync(bytes);
        var records = items.Select(i => i.Record).OfType<Record>().ToList();
        var findings = items.SelectMany(i => i.Findings).ToList();
        output.WriteLine($"  {records.Count} {records.FirstOrDefault()?.GetType().Name} of {records.FirstOrDefault()?.Source?.Format}; {string.Join(' ', findings.GroupBy(f => f.Code).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key}×{g.Count()}"))}");
        foreach (var finding in findings.Take(3))
            output.WriteLine($"  {finding.Code} row {finding.Origin.Row} {string.Join(' ', finding.Arguments.Select(a => a.Value))}");
        if (other is not null)
        {
            Assert.Contains(findings, f => f.Code == other);
            Assert.Empty(records);
            return;
        }

        output.WriteLine("  " + RecordJson.ToJson(records[^1]));
        var codes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var lines = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', records.Select(RecordJson.ToJson))));
        await foreach (var finding in Validator.Default.ValidateAsync(lines, cancellationToken: TestContext.Current.CancellationToken))
            codes[finding.Code] = codes.GetValueOrDefault(finding.Code) + 1;
        output.WriteLine($"  rules: {string.Join(' ', codes.Select(s => $"{s.Key}×{s.Value}"))}");
        Assert.DoesNotContain(codes.Keys, c => c.StartsWith("GC0", StringComparison.Ordinal));
        Assert.Equal(RowsOf(bytes, name), items.Where(i => i.Record is not null || i.Findings.Any(f => f.Code == "GC3409")).Select(i => i.Record?.Source?.Row ?? i.Findings[0].Origin.Row).Distinct().Count());

        var target = new MemoryTarget(name);
        var report = await FormatRun.Registry.Writer(DtmRun.Format)!.WriteAsync(FormatRun.Stream(records), target, new WriteOptions(), TestContext.Current.CancellationToken);
        foreach (var loss in report.Losses)
            output.WriteLine($"  loss {loss.Field} {loss.Reason} {loss.Count}");
        Assert.Equal(records.Count, report.Written);
        Assert.Empty(report.Losses);
        var again = await DtmRun.ReadAsync(target.Main.ToArray());
        Assert.Equal(records.Select(Text), again.Select(i => i.Record).OfType<Record>().Select(Text));

        // A member that is null in JSON is not written, so the members may first come in another order.
        string Text(Record record)
        {
            if (name.EndsWith(".json", StringComparison.Ordinal) && record.Extensions is { } extensions)
            {
                extensions[DtmRun.Format].Remove(FieldMap<MobilityCount>.ColumnsField);
                extensions[DtmRun.Format].Remove(FieldMap<MobilityCount>.TableField);
            }

            return RecordJson.ToJson(record);
        }
    }

    /// <summary>Rows of data, counted by plain code.</summary>
    private static int RowsOf(byte[] bytes, string name)
    {
        if (name.EndsWith(".json", StringComparison.Ordinal))
            return PlainCount.Rows(bytes).Count;
        return PlainCount.Csv(bytes).Count(r => r.Length > 1) - (name.StartsWith("iraq", StringComparison.Ordinal) ? 0 : name.Contains("_hxl", StringComparison.Ordinal) ? 2 : 1);
    }
}

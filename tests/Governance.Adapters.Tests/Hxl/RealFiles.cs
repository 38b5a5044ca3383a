using System.Text;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Rules;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Hxl;

/// <summary>The real files beside the checkout, where they are: each is read, or refused by name with its rows counted.</summary>
public sealed class RealFiles(ITestOutputHelper output)
{
    private static readonly string[] Tagged =
    [
        "data/dtm/dtm_v3_global_admin0-2_hxl.csv", "data/dtm/hdx_viz_alldata2_hxl_only_header.csv", "data/idmc/old2020_disaster_data.csv",
        "data/idmc/old2020_displacement_data.csv", "data/3w_codab/global_pcodes_adm_1_2_2025_hxl.csv", "data/3w_codab/3w_chad_2025-04_fr.xlsx",
    ];

    private static readonly string[] Endings = [".csv", ".tsv", ".ssv", ".xlsx", ".xls", ".json", ".hxl", ".txt"];

    public static TheoryData<string> Files
    {
        get
        {
            var files = new TheoryData<string>();
            foreach (var folder in new[] { "data/hxl", "corpora/libhxl-tests" })
            {
                var full = Path.Combine(Repository.Shared, folder);
                if (!Directory.Exists(full))
                    continue;
                foreach (var file in Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories).Where(f => Endings.Contains(Path.GetExtension(f))).Order(StringComparer.Ordinal))
                    files.Add(Path.GetRelativePath(Repository.Shared, file));
            }

            files.AddRange(Tagged);
            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Real_file_is_read_or_refused_by_name(string name)
    {
        var path = Path.Combine(Repository.Shared, name);
        Assert.SkipUnless(File.Exists(path), $"{name} is not beside the checkout.");
        await using var stream = File.OpenRead(path);
        var items = await FormatRun.ReadAsync(stream, new ReadOptions(), "hxl");
        var records = items.Where(i => i.Record is not null).Select(i => i.Record!).ToList();
        var findings = items.SelectMany(i => i.Findings).ToList();
        output.WriteLine($"{name}: {records.Count} {records.FirstOrDefault()?.GetType().Name}; {string.Join(' ', findings.GroupBy(f => f.Code).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key}×{g.Count()}"))}");
        if (records.Count > 0)
            output.WriteLine("  " + RecordJson.ToJson(records[^1]));
        Assert.True(records.Count > 0 || findings.Count > 0, "neither read nor refused");
        var shape = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var record in records)
            Validator.Default.Validate(Encoding.UTF8.GetBytes(RecordJson.ToJson(record)), f => shape[f.Code + f.Pointer] = shape.GetValueOrDefault(f.Code + f.Pointer) + 1);
        output.WriteLine($"  rules: {string.Join(' ', shape.Select(s => $"{s.Key}×{s.Value}").Take(8))}");
        Assert.DoesNotContain(shape.Keys, c => c.StartsWith("GC0", StringComparison.Ordinal));
        if (records.Count == 0 || Path.GetExtension(name) is ".xlsx" or ".json" or ".txt")
            return;
        var (written, report) = await FormatRun.WriteAsync(records, format: "hxl");
        foreach (var loss in report.Losses)
            output.WriteLine($"  loss {loss.Field} {loss.Reason} {loss.Count}");
        Assert.Equal(records.Count, report.Written);
    }
}

using Governance.Core.Formats;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Hsds;

/// <summary>The examples of the specification and real directories beside the checkout, where they are.</summary>
public sealed class RealFiles(ITestOutputHelper output)
{
    private static string Folder => Path.Combine(Repository.Shared, "data", "hsds");

    [Fact]
    public async Task Every_file_is_read_row_by_row_or_refused_by_name()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "The directories are not beside the checkout.");
        foreach (var path in Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Where(p => Path.GetExtension(p) is ".csv" or ".json").Order(StringComparer.Ordinal))
        {
            var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
            var name = Path.GetFileName(path);
            await using var source = await FormatSource.OpenAsync(name, new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken);
            var isRecognised = await FormatRun.Registry.Reader("hsds")!.RecognisesAsync(source, TestContext.Current.CancellationToken);
            var items = await Run.ReadAsync(bytes, name);
            var records = items.Select(i => i.Record).OfType<Record>().ToList();
            output.WriteLine($"{Path.GetRelativePath(Folder, path)} {(isRecognised ? "hsds" : "-")} records {records.Count} findings {RealFile.Codes(items)}");
            Assert.True(records.Count > 0 || items.SelectMany(i => i.Findings).Any(), "Nothing is read, and no finding says so.");
            if (records.Count == 0)
                continue;
            if (name.EndsWith(".csv", StringComparison.Ordinal))
                Assert.Equal(PlainCsv.Rows(bytes).Count(r => r.Any(c => c.Length > 0)) - 1, records.Count + items.Count(i => i.Record is null));
            RealFile.AssertShape(records, output);
            var (text, report) = await Run.WriteAsync(records, name);
            Assert.Empty(report.Losses);
            var back = (await Run.ReadAsync(System.Text.Encoding.UTF8.GetBytes(text), name)).Select(i => i.Record).OfType<Record>().ToList();
            Assert.Equal(records.Select(RealFile.Bare), back.Select(RealFile.Bare));
        }
    }
}

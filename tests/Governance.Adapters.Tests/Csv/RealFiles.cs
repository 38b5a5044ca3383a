using Governance.Core.Formats;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Csv;

/// <summary>Tables of others with a description beside them, where they are beside the checkout: none of them says which core fields it means.</summary>
public sealed class RealFiles(ITestOutputHelper output)
{
    [Fact]
    public async Task Table_of_others_is_recognised_by_nobody_and_refused_by_name()
    {
        var folder = Path.Combine(Repository.Shared, "data", "csv-description");
        Assert.SkipUnless(Directory.Exists(folder), "The tests of CSV on the Web are not beside the checkout.");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".csv" or ".tsv").Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            await using var source = await FormatSource.OpenAsync(file, new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken);
            var formats = (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Select(r => r.Format.Id).ToList();
            var items = await CsvRun.ReadAsync(bytes, file);
            output.WriteLine($"{Path.GetRelativePath(folder, file)} formats [{string.Join(' ', formats)}] findings {RealFile.Codes(items)}");

            Assert.DoesNotContain("csv", formats);
            Assert.DoesNotContain(items, i => i.Record is not null);
            Assert.Contains(items.SelectMany(i => i.Findings), f => f.Severity == Core.Diagnostics.Severity.Error);
        }
    }
}

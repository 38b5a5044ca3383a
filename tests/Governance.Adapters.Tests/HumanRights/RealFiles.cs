using System.Text;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.HumanRights;

/// <summary>The recommendations beside the checkout, where they are.</summary>
public sealed class RealFiles(ITestOutputHelper output)
{
    private static string Folder => Path.Combine(Repository.Shared, "data", "recommendations");

    [Theory]
    [InlineData("1-5.csv")]
    [InlineData("6-9.csv")]
    [InlineData("10-13.csv")]
    [InlineData("17-20.csv")]
    public async Task Real_sessions_are_read_row_by_row_counted_and_come_back_cell_by_cell(string name)
    {
        var path = Path.Combine(Folder, "upr-info", name);
        Assert.SkipUnless(File.Exists(path), $"{name} is not beside the checkout.");
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        var items = await Run.ReadAsync("upr", bytes, name);
        var records = items.Select(i => i.Record).OfType<Recommendation>().ToList();
        output.WriteLine($"{name} records {records.Count} findings {RealFile.Codes(items)}");
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var rows = PlainCsv.Rows(Encoding.UTF8.GetBytes(Encoding.GetEncoding("macintosh").GetString(bytes).Replace('\r', '\n')));
        Assert.Equal(rows.Count - 1, records.Count + items.Count(i => i.Record is null));
        var accepted = rows.Skip(1).GroupBy(r => (r[0], r[10])).ToDictionary(g => g.Key, g => g.Count(r => r[7] == "Accepted"));
        Assert.Equal(accepted.OrderBy(a => a.Key), records.GroupBy(r => (r.Addressees![0].Name!, r.Session!)).ToDictionary(g => g.Key, g => g.Count(r => r.Positions?[0].Value == PositionValue.Supported)).OrderBy(a => a.Key));
        RealFile.AssertShape(records.Take(RealFile.Part), output);
        var (written, report) = await Run.WriteAsync("upr", records, name);
        Assert.Empty(report.Losses);
        Assert.Empty(Grid.Differences(await Grid.OfAsync(bytes), await Grid.OfAsync(written)));
    }

    [Fact]
    public async Task Real_annotations_are_read_and_come_back()
    {
        var folder = Path.Combine(Folder, "uhri-samples", "sample");
        Assert.SkipUnless(Directory.Exists(folder), "The annotations are not beside the checkout.");
        foreach (var path in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
            await using var source = await FormatSource.OpenAsync(Path.GetFileName(path), new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken);
            Assert.True(await FormatRun.Registry.Reader("uhri")!.RecognisesAsync(source, TestContext.Current.CancellationToken));
            var items = await Run.ReadAsync("uhri", bytes, "a.json");
            var one = Assert.IsType<Recommendation>(Assert.Single(items).Record);
            output.WriteLine($"{Path.GetFileName(path)} {one.Source!.Format} findings {RealFile.Codes(items)}");
            Assert.All(items[0].Findings, f => Assert.Equal("GC3063", f.Code));
            RealFile.AssertShape([one], output);
            var (written, report) = await Run.WriteAsync("uhri", [one], "a.json");
            Assert.Empty(report.Losses);
            Assert.Equal(RealFile.Bare(one), RealFile.Bare((await Run.ReadAsync("uhri", written, "a.json"))[0].Record!));
        }
    }

    [Theory]
    [InlineData("iom/evaluation-search-export-11_13_2025--18_09_44.csv")]
    [InlineData("iom/iom_evaluations_734.json")]
    public async Task Lists_of_evaluation_reports_are_no_recommendations(string name)
    {
        var path = Path.Combine(Folder, name);
        Assert.SkipUnless(File.Exists(path), $"{name} is not beside the checkout.");
        foreach (var format in new[] { "upr", "uhri", "recommendations" })
        {
            await using var source = await FormatSource.OpenAsync(Path.GetFileName(name), new MemoryStream(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)), cancellationToken: TestContext.Current.CancellationToken);
            Assert.False(await FormatRun.Registry.Reader(format)!.RecognisesAsync(source, TestContext.Current.CancellationToken));
        }
    }
}

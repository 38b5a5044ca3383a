using System.Text;
using Governance.Core.Diagnostics;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Sdmx;

/// <summary>Official samples and the peers' fixtures beside the checkout, where they are.</summary>
public sealed class RealFiles(ITestOutputHelper output)
{
    private static readonly string[] Endings = [".csv", ".xml", ".json"];

    [Theory]
    [InlineData("sdmx-suite")]
    [InlineData("sdmx-sdg")]
    public async Task Every_file_is_read_or_refused_with_a_finding_that_says_why(string folder)
    {
        var root = Path.Combine(Repository.Shared, "data", folder);
        Assert.SkipUnless(Directory.Exists(root), $"data/{folder} is not beside the checkout.");
        var silent = new List<string>();
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(f => Endings.Contains(Path.GetExtension(f))).Order(StringComparer.Ordinal))
        {
            var items = await SdmxRun.ReadAsync(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
            var observations = items.Observations();
            output.WriteLine($"{Path.GetRelativePath(root, file)} | {observations.FirstOrDefault()?.Source!.Format ?? "-"} | {observations.Count} | {RealFile.Codes(items)}");
            if (observations.Count == 0 && !items.SelectMany(i => i.Findings).Any(f => f.Severity != Severity.Note))
                silent.Add(file);
            RealFile.AssertShape(observations.Cast<Record>().Take(200), output);
        }

        Assert.Empty(silent);
    }

    [Fact]
    public async Task Every_data_structure_in_JSON_is_what_observations_are_checked_against()
    {
        var root = Path.Combine(Repository.Shared, "data", "sdmx-suite");
        Assert.SkipUnless(Directory.Exists(root), "data/sdmx-suite is not beside the checkout.");
        var files = Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories).Where(f => File.ReadAllText(f).Contains("\"dataStructures\"", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var items = await SdmxRun.ReadAsync(Encoding.UTF8.GetBytes(Fixtures.Csv1), await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
            output.WriteLine($"{Path.GetRelativePath(root, file)} | {RealFile.Codes(items)}");
            Assert.Contains("GC4208", items.Codes());
            Assert.DoesNotContain(items.Codes(), c => c is "GC4207" or "GC4216" or "GC4228");
        }
    }
}

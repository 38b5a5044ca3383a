using System.Text;
using System.Text.Json;
using System.Xml;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Iati;

/// <summary>The files of the standard and of its publishers beside the checkout, where they are.</summary>
public sealed class RealFiles(ITestOutputHelper output)
{
    private static readonly string[] Refusals = ["GC4401", "GC4403"];

    private static string Folder => Path.Combine(Repository.Shared, "data", "iati");

    [Fact]
    public async Task Every_file_is_read_and_comes_back_or_is_refused_by_name()
    {
        foreach (var path in Files())
        {
            var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
            var items = await IatiRun.ReadAsync(bytes);
            var records = items.Records().ToList();
            var name = Path.GetRelativePath(Folder, path);
            output.WriteLine($"{name} iati records {records.Count} findings {RealFile.Codes(items)}");
            if (items.SelectMany(i => i.Findings).Any(f => Refusals.Contains(f.Code)))
            {
                Assert.Empty(records);
                continue;
            }

            // Every activity or organisation is a record, or a finding names it.
            var own = records.Count(r => r is Activity or Organisation);
            Assert.Equal(Count(bytes), own + items.Count(i => i.Record is null && i.Findings.Any(f => f.Code == "GC4404")));
            RealFile.AssertShape(records, output);
            if (IatiRun.Complaint(bytes) is not null)
                continue;

            // What the official schema accepts comes back value by value, and is accepted again.
            var (written, report) = await IatiRun.WriteAsync(records, new WriteOptions { Target = Sensitivity.StrictlyConfidential });
            Assert.True(report.Losses.Count == 0, $"{name}: {string.Join(", ", report.Losses)}");
            Assert.Null(IatiRun.Complaint(written));
            Assert.Equal(Cells(bytes), Cells(written));
        }
    }

    [Fact]
    public async Task Structure_is_judged_as_the_official_schema_judges_it()
    {
        var judged = 0;
        foreach (var path in Files().Where(f => f.Contains("ssot", StringComparison.Ordinal) || f.Contains("iom_", StringComparison.Ordinal) || f.Contains("iati-cloud", StringComparison.Ordinal)))
        {
            var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
            var items = await IatiRun.ReadAsync(bytes);
            var ours = items.SelectMany(i => i.Findings).FirstOrDefault(f => f.Severity == Severity.Error && f.Arguments.All(a => a.Name != "rule"));
            var theirs = IatiRun.Complaint(bytes);
            Assert.True((theirs is null) == (ours is null), $"{Path.GetRelativePath(Folder, path)}: {theirs ?? "valid"}; ours: {ours?.ToString() ?? "none"}");
            judged++;
        }

        output.WriteLine($"{judged} files, the same verdict");
    }

    [Fact]
    public async Task Rules_are_broken_where_the_official_ruleset_says_so()
    {
        var path = Path.Combine(Folder, "rulesets", "standard.json");
        Assert.SkipUnless(File.Exists(path), "The rules of the standard are not beside the checkout.");
        using var rules = JsonDocument.Parse(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        var ruleset = new Ruleset(rules.RootElement, IatiRun.Options.Today!.Value);
        var (judged, broken, seen) = (0, 0, new SortedSet<string>(StringComparer.Ordinal));
        foreach (var file in Files())
        {
            var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            var items = await IatiRun.ReadAsync(bytes);
            if (items.SelectMany(i => i.Findings).Any(f => f.Code == "GC4402" || Refusals.Contains(f.Code)) || IsLone(bytes))
                continue;
            var theirs = ruleset.Judge(bytes);
            var ours = Broken(items);
            Assert.True(ours.SetEquals(theirs), $"{Path.GetRelativePath(Folder, file)}: missing {string.Join(' ', theirs.Except(ours))}, too many {string.Join(' ', ours.Except(theirs))}");
            judged++;
            broken += theirs.Count;
            seen.UnionWith(theirs.Select(t => t.Rule));
        }

        output.WriteLine($"{judged} files, {broken} times a rule is broken, of {seen.Count} rules: {string.Join(' ', seen)}");
    }

    [Fact]
    public async Task Publication_of_iom_has_its_sectors_countries_and_money()
    {
        var items = await IatiRun.ReadAsync(await RealFile.BytesAsync("iati", "iom_2019-02-28_577_activities.xml"));
        var activities = items.Records().OfType<Activity>().ToList();
        Assert.Equal(577, activities.Count);
        Assert.Equal(4, activities.Count(a => a.Places?.Any(p => p.Country?.Alpha3 == "MLI") == true));
        Assert.Equal(37, activities.Count(a => a.Sectors!.Any(s => s.Code == "15190")));
        Assert.Equal(275, activities.Count(a => a.Sectors!.Any(s => s.Code == "72010")));
        Assert.All(activities.SelectMany(a => a.Money ?? []), m => Assert.Contains(m.Kind, (string[])["budget", "incoming-commitment"]));
    }

    private static IEnumerable<string> Files()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "The files of IATI are not beside the checkout.");
        return Directory.EnumerateFiles(Folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Cells(byte[] file) => new XmlForm("").Cells(file).Select(c => $"{c.Key} = {c.Text}").Order(StringComparer.Ordinal);

    /// <summary>Whether the file is a single activity or organisation, to which the official rules do not reach.</summary>
    private static bool IsLone(byte[] file)
        => Encoding.UTF8.GetString(file) is var text && !text.Contains("<iati-activities", StringComparison.Ordinal) && !text.Contains("<iati-organisations", StringComparison.Ordinal);

    private static int Count(byte[] file)
    {
        var count = 0;
        try
        {
            using var xml = SafeXml.Open(new MemoryStream(file));
            while (xml.Read())
                count += xml is { NodeType: XmlNodeType.Element, Depth: <= 1, Name: "iati-activity" or "iati-organisation" } ? 1 : 0;
        }
        catch (XmlException)
        {
            // What comes before the damage counts.
        }

        return count;
    }

    /// <summary>Number of the record and of the rule; which agencies are approved is not for the ruleset to say.</summary>
    private static HashSet<(int, string)> Broken(List<ReadItem> items)
    {
        var (broken, record) = (new HashSet<(int, string)>(), 0);
        foreach (var item in items)
        {
            if (item.Record is Activity or Organisation)
                record = item.Record.Source!.Row!.Value;
            foreach (var rule in item.Findings.Select(f => f.Arguments.FirstOrDefault(a => a.Name == "rule").Value).OfType<string>())
                broken.Add((record, rule));
        }

        broken.RemoveWhere(b => b.Item2 is "1.14.8" or "1.18.8");
        return broken;
    }
}

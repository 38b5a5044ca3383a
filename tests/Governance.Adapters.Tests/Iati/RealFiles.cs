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
            var name = Path.GetRelativePath(Folder, file);
            var missing = theirs.Where(t => !ours.Any(o => Is(o, t))).ToList();
            var surplus = ours.Where(o => !theirs.Any(t => Is(o, t))).ToList();
            Assert.True(missing.Count + surplus.Count == 0, $"{name}: missing {string.Join(' ', missing)}, too many {string.Join(' ', surplus)}");
            if (!name.StartsWith("ssot", StringComparison.Ordinal))
                output.WriteLine($"{name} | {(theirs.Count == 0 ? "right" : "wrong")} | {string.Join(' ', ours.OrderBy(o => o.Line).Take(12).Select(o => $"{o.Rule}@{o.Line}"))}");
            judged++;
            broken += theirs.Count;
            seen.UnionWith(theirs.Select(t => t.Rule));
        }

        output.WriteLine($"{judged} files, {broken} times a rule is broken, of {seen.Count} rules: {string.Join(' ', seen)}");
    }

    /// <summary>Our own files, with each attribute and element in turn gone, doubled or wrong: rules that no file beside the checkout breaks are broken here.</summary>
    [Fact]
    public async Task Rules_are_broken_where_the_official_ruleset_says_so_in_damaged_files()
    {
        var path = Path.Combine(Folder, "rulesets", "standard.json");
        Assert.SkipUnless(File.Exists(path), "The rules of the standard are not beside the checkout.");
        using var rules = JsonDocument.Parse(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        var ruleset = new Ruleset(rules.RootElement, IatiRun.Options.Today!.Value);
        var (judged, seen, others) = (0, new SortedSet<string>(StringComparer.Ordinal), new List<string>());
        foreach (var (what, file) in Damages.Of(Fixtures.Activities).Concat(Damages.Of(Fixtures.Organisations)))
        {
            var bytes = Encoding.UTF8.GetBytes(file);
            var items = await IatiRun.ReadAsync(bytes);
            if (items.SelectMany(i => i.Findings).Any(f => Refusals.Contains(f.Code)))
                continue;
            var (theirs, ours) = (ruleset.Judge(bytes), Broken(items));
            var missing = theirs.Where(t => !ours.Any(o => Is(o, t))).ToList();
            var surplus = ours.Where(o => !theirs.Any(t => Is(o, t))).ToList();
            if (missing.Count + surplus.Count > 0)
                others.Add($"{what}: missing {string.Join(' ', missing)}, too many {string.Join(' ', surplus)}");
            judged++;
            seen.UnionWith(theirs.Select(t => t.Rule));
        }

        output.WriteLine(string.Join('\n', others));
        Assert.Empty(others);
        output.WriteLine($"{judged} damaged files, {seen.Count} rules: {string.Join(' ', seen)}");
    }

    /// <summary>The judge that ours are held against runs the small rulesets that come with these files as their names say.</summary>
    [Fact]
    public async Task Judge_runs_the_rulesets_of_the_suites_as_the_names_of_their_files_say()
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, "ruleset-meta-tests")), "The rulesets of IATI with their files are not beside the checkout.");
        var (wrong, right) = (0, 0);
        foreach (var (rules, file, isGood) in Suites())
        {
            using var ruleset = JsonDocument.Parse(await File.ReadAllBytesAsync(rules, TestContext.Current.CancellationToken));
            var broken = new Ruleset(ruleset.RootElement, IatiRun.Options.Today!.Value).Judge(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
            output.WriteLine($"{Path.GetRelativePath(Folder, rules)} | {Path.GetFileName(file)} | {(isGood ? "right" : "wrong")} | {string.Join(' ', broken.Select(b => $"{b.Rule}@{b.From}"))}");
            if ((broken.Count == 0) == isGood)
                right++;
            else
                wrong++;
        }

        Assert.Equal((0, true), (wrong, right > 40));
    }

    [Fact]
    public void Closed_lists_are_those_of_the_standard()
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, "codelists")), "The code lists of IATI are not beside the checkout.");
        foreach (var (list, codes) in Governance.Adapters.Iati.ClosedLists.All)
        {
            var (isComplete, theirs) = List(list);
            Assert.True(isComplete);

            // Countries change their currencies faster than the list does.
            Assert.Equal(theirs.Order(StringComparer.Ordinal), codes.Where(c => list != "Currency" || c is not ("XCG" or "ZWG")).Order(StringComparer.Ordinal));
        }

        Assert.All(List("Country").Codes, c => Assert.True(new Governance.Adapters.Iati.TextType("Country").Has(c), c));
    }

    private static (bool IsComplete, List<string> Codes) List(string name)
    {
        using var xml = SafeXml.Open(File.OpenRead(Path.Combine(Folder, "codelists", name + ".xml")));
        var document = System.Xml.Linq.XDocument.Load(xml);
        return ((string?)document.Root!.Attribute("complete") == "1", [.. document.Descendants("code").Select(c => c.Value)]);
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

    /// <summary>
    /// A file called after its ruleset, or alone with one in its folder, that says in its name whether it is good. Dates that are
    /// none are for the structure, identifiers that stand twice for the rule on ids; and what matches shall not where the files
    /// are those of another rule.
    /// </summary>
    private static IEnumerable<(string Rules, string File, bool IsGood)> Suites()
    {
        var meta = Path.Combine(Folder, "ruleset-meta-tests");
        var rulesets = Directory.EnumerateFiles(meta, "*.json").OrderByDescending(r => r.Length).ToList();
        var pairs = from file in Directory.EnumerateFiles(meta, "*.xml")
                    let own = rulesets.Find(r => file.StartsWith(r[..^".json".Length] + "_", StringComparison.Ordinal))
                    where own is not null
                    select (own, file);
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(Folder, "validator-ruleset-unit")))
        {
            if (Directory.GetFiles(Path.Combine(folder, "rules"), "*.json") is [var only])
                pairs = pairs.Concat(Directory.EnumerateFiles(Path.Combine(folder, "test-files"), "*.xml").Select(f => (only, f)));
        }

        return from pair in pairs
               let name = Path.GetFileNameWithoutExtension(pair.Item2)
               where !name.Contains("format", StringComparison.Ordinal) && !pair.Item1.Contains("dupIdentifier", StringComparison.Ordinal)
               where name.Contains("good", StringComparison.Ordinal) != name.Contains("bad", StringComparison.Ordinal)
               orderby pair.Item1, pair.Item2
               select (pair.Item1, pair.Item2, name.Contains("good", StringComparison.Ordinal) != pair.Item1.Contains("regexNoMatches", StringComparison.Ordinal));
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

    /// <summary>Whether a finding is of a rule that is broken, and stands in the element that it is broken in.</summary>
    private static bool Is((int Record, string Rule, long Line) ours, (int Record, string Rule, int From, int To) theirs)
        => ours.Record == theirs.Record && ours.Rule == theirs.Rule && ours.Line >= theirs.From && ours.Line <= theirs.To;

    /// <summary>Number of the record and of the rule, and the line; which agencies are approved is not for the ruleset to say.</summary>
    private static HashSet<(int Record, string Rule, long Line)> Broken(List<ReadItem> items)
    {
        var (broken, record) = (new HashSet<(int Record, string Rule, long Line)>(), 0);
        foreach (var item in items)
        {
            if (item.Record is Activity or Organisation)
                record = item.Record.Source!.Row!.Value;
            foreach (var finding in item.Findings)
            {
                if (finding.Arguments.FirstOrDefault(a => a.Name == "rule").Value is { } rule)
                    broken.Add((record, rule, finding.Origin.Line ?? 0));
            }
        }

        broken.RemoveWhere(b => b.Rule is "1.14.8" or "1.18.8");
        return broken;
    }
}

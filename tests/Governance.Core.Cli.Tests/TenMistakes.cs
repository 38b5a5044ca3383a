using System.Text.Json.Nodes;

namespace Governance.Core.Cli.Tests;

/// <summary>The sample validates without an error; ten mistakes planted in it add exactly ten findings, in both languages.</summary>
public class TenMistakes
{
    /// <summary>In which record, what is replaced by what, which code it gives, at which pointer, and the text the finding points at.</summary>
    private static readonly Mistake[] Mistakes =
    [
        new("01-conference.json", "gao-2021", "\"published\": \"2021-07-15\",\n  \"place\"", "\"published\": \"2021-06-15\",\n  \"place\"", "GC1501", "/held/start", "\"2021-06-30\""),
        new("02-parts.json", "gao-2021-opening", "\"start\": \"2021-06-30\"", "\"start\": \"2021-06-31\"", "GC0016", "/held/start", "\"2021-06-31\""),
        new("03-recommendations.json", "gao-2021-r1", "\"eventId\": \"gao-2021\"", "\"eventId\": \"gao-2022\"", "GC2002", "/eventId", "\"gao-2022\""),
        new("04-organisations.json", "gao-2021-ministry", "\"kind\": \"", "\"kind\": \"other ", "GC0015", "/kind", "\"other "),
        new("04-organisations.json", "gao-2021-dgme", "\"acronyms\"", "\"acronym\"", "GC0014", "/#7", "\"acronym\""),
        new("04-organisations.json", "gao-2021-iom-mali", "\"url\": \"https", "\"url\": \"ftp", "GC0016", "/source/url", "\"ftp"),
        new("04-organisations.json", "gao-2021-governorate", "\"country\"", "\"kind\": \"other\",\n    \"country\"", "GC0004", "/kind", "\"kind\": \"other\""),
        new("05-facilities.json", "gao-2021-house-of-migrants", "\"locationDisclosure\": \"locality\"", "\"locationDisclosure\": null", "GC0011", "/locationDisclosure", "null"),
        new("06-indicators.json", "gao-2021-data-mechanism", "\"basis\": \"inferred\",", "", "GC1002", "/frameworkLinks/0", "{\n        \"objectiveId\""),
        new("06-indicators.json", "gao-2021-facilities-operational", "\"minimum\": 0", "\"minimum\": 9000", "GC1603", "/minimum", "9000"),
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Sample_has_no_error(string language)
    {
        var run = ToolRun.Of("validate", Core.Tests.InStep.Repository.File("samples/gao-2021"), "--lang", language, "--format", "json");
        Assert.Equal(0, run.Exit);
        Assert.Equal(0, (int)run.Json["summary"]!["errors"]!);
        Assert.Equal(0, (int)run.Json["summary"]!["notRun"]!);
        Assert.Equal(24, (int)run.Json["summary"]!["records"]!);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Ten_mistakes_add_exactly_ten_findings(string language)
    {
        using var folder = new TemporaryFolder();
        var sample = Core.Tests.InStep.Repository.File("samples/gao-2021");
        foreach (var file in Directory.GetFiles(sample))
            File.Copy(file, folder.File(Path.GetFileName(file)));
        var before = Findings(ToolRun.Of("validate", folder.Root, "--lang", language, "--format", "json", "--max-findings", "10000"));
        var texts = Mistakes.GroupBy(m => m.File).ToDictionary(g => g.Key, g => g.Aggregate(File.ReadAllText(folder.File(g.Key)), (text, m) => m.Plant(text)));
        foreach (var (file, text) in texts)
            File.WriteAllText(folder.File(file), text);
        var run = ToolRun.Of("validate", folder.Root, "--lang", language, "--format", "json", "--max-findings", "10000");
        Assert.Equal(1, run.Exit);
        var after = Findings(run);
        var known = before.Select(Identity).ToHashSet();
        var added = after.Where(f => !known.Contains(Identity(f))).ToList();
        Assert.Equal(
            Mistakes.Select(m => (m.File, m.Code, m.Pointer)).Order(),
            added.Select(f => (Path.GetFileName((string)f["file"]!), (string)f["code"]!, (string)f["pointer"]!)).Order());
        Assert.Equal(before.Count + Mistakes.Length, after.Count);
        foreach (var mistake in Mistakes.Where(m => m.Marker is not null))
        {
            var finding = added.Single(f => (string)f["code"]! == mistake.Code && (string)f["pointer"]! == mistake.Pointer && Path.GetFileName((string)f["file"]!) == mistake.File);
            Assert.Equal(mistake.Place(texts[mistake.File]), ((int)finding["line"]!, (int)finding["column"]!));
            Assert.NotEqual((string)finding["code"]!, (string)finding["message"]!);
        }
    }

    [Fact]
    public void Messages_differ_between_the_languages()
    {
        var sample = Core.Tests.InStep.Repository.File("samples/gao-2021");
        var english = Findings(ToolRun.Of("validate", sample, "--lang", "en", "--format", "json"));
        var french = Findings(ToolRun.Of("validate", sample, "--lang", "fr", "--format", "json"));
        Assert.NotEmpty(english);
        Assert.All(english.Zip(french), pair =>
        {
            Assert.Equal(Identity(pair.First), Identity(pair.Second));
            Assert.NotEqual((string)pair.First["message"]!, (string)pair.Second["message"]!);
        });
    }

    private static List<JsonNode> Findings(ToolRun run) => [.. run.Json["diagnostics"]!.AsArray().Select(d => d!)];

    /// <summary>A finding without its line: a planted line moves those below.</summary>
    private static (string, string, string, string) Identity(JsonNode finding)
        => (Path.GetFileName((string)finding["file"]!), (string)finding["code"]!, (string)finding["record"]!, (string)finding["pointer"]!);

    private sealed record Mistake(string File, string Record, string Find, string Replace, string Code, string Pointer, string? Marker)
    {
        public string Plant(string text)
        {
            var at = text.IndexOf(Find, Start(text), StringComparison.Ordinal);
            Assert.True(at >= 0, $"{File} has no longer what this test replaces in {Record}.");
            return text[..at] + Replace + text[(at + Find.Length)..];
        }

        public (int Line, int Column) Place(string text)
        {
            var before = text[..text.IndexOf(Marker!, Start(text), StringComparison.Ordinal)];
            return (before.Count(c => c == '\n') + 1, before[(before.LastIndexOf('\n') + 1)..].EnumerateRunes().Count() + 1);
        }

        private int Start(string text) => text.IndexOf($"\"id\": \"{Record}\"", StringComparison.Ordinal);
    }
}

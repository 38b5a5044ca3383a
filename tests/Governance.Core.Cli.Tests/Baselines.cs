namespace Governance.Core.Cli.Tests;

/// <summary><c>governance baseline</c> and <c>validate --baseline</c>.</summary>
public class Baselines
{
    private const string Bad = """{"type":"Organisation","id":"CANARY-1","name":{"language":"fr","text":"Gao"},"kind":"CANARY"}""";
    private const string Worse = """{"type":"Organisation","id":"o2","name":{"language":"fr","text":""}}""";

    [Fact]
    public void Validate_with_a_baseline_fails_only_on_what_is_new()
    {
        using var folder = new TemporaryFolder();
        var data = folder.Write("data.jsonl", Bad + "\n");
        var known = folder.File("known.json");
        Assert.Equal(1, ToolRun.Of("validate", data).Exit);
        var written = ToolRun.Of("baseline", data, "-o", known);
        Assert.Equal((0, $"1 finding is known from {known}.\n1 of them is new in it.\n"), (written.Exit, written.Output));
        Assert.DoesNotContain("CANARY", File.ReadAllText(known), StringComparison.Ordinal);
        var run = ToolRun.Of("validate", data, "--baseline", known);
        Assert.Equal(0, run.Exit);
        Assert.Contains("1 finding known from the baseline, not shown.", run.Output, StringComparison.Ordinal);
        folder.Write("data.jsonl", Worse + "\n" + Bad + "\n");
        var json = ToolRun.Of("validate", data, "--baseline", known, "--format", "json");
        Assert.Equal(1, json.Exit);
        Assert.Equal("o2", (string)Assert.Single(json.Json["diagnostics"]!.AsArray())!["record"]!);
        Assert.Equal(1, (int)json.Json["summary"]!["known"]!);
    }

    [Fact]
    public void Prune_drops_nothing_while_a_record_cannot_be_read()
    {
        using var folder = new TemporaryFolder();
        var data = folder.Write("data.jsonl", Bad + "\n");
        var known = folder.File("known.json");
        ToolRun.Of("baseline", data, "-o", known);
        var before = File.ReadAllText(known);
        folder.Write("data.jsonl", Bad[..^9] + "\n");
        var run = ToolRun.Of("baseline", data, "-o", known, "--prune");
        Assert.Equal(1, run.Exit);
        Assert.Contains("Nothing was written.", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(known));
    }

    [Fact]
    public void Prune_drops_what_no_longer_occurs_and_adds_nothing()
    {
        using var folder = new TemporaryFolder();
        var data = folder.Write("data.jsonl", Bad + "\n");
        var known = folder.File("known.json");
        ToolRun.Of("baseline", data, "-o", known);
        folder.Write("data.jsonl", Worse + "\n");
        var run = ToolRun.Of("validate", data, "--baseline", known, "--lang", "fr");
        Assert.Equal(1, run.Exit);
        Assert.Contains("governance baseline --prune", run.Output, StringComparison.Ordinal);
        var pruned = ToolRun.Of("baseline", data, "-o", known, "--prune");
        Assert.Contains("1 finding that no longer occurs was dropped.", pruned.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"code\"", File.ReadAllText(known), StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_of_what_cannot_be_read_is_not_written()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("baseline", folder.Write("data.json", Bad), folder.File("nowhere.json"), "-o", folder.File("known.json"));
        Assert.Equal(3, run.Exit);
        Assert.Contains("GC8001", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("known.json")));
    }

    [Fact]
    public void A_file_that_is_refused_stays_unreadable_whatever_the_baseline_knows()
    {
        using var folder = new TemporaryFolder();
        var table = folder.Write("table.csv", "Incident ID\nx\n");
        var first = ToolRun.Of("validate", table, "--from", "missing-migrants", "--format", "json");
        Assert.Equal(3, first.Exit);
        var entries = first.Json["diagnostics"]!.AsArray().Select(d => $$"""{"code":"{{d!["code"]}}","count":9}""");
        var known = folder.Write("known.json", $$"""{"key":"00000000000000000000000000000000","findings":[{{string.Join(',', entries)}}]}""");
        Assert.Equal(3, ToolRun.Of("validate", table, "--from", "missing-migrants", "--baseline", known).Exit);
    }

    [Fact]
    public void What_was_not_run_keeps_its_exit_code()
    {
        using var folder = new TemporaryFolder();
        folder.Write("data.json", Bad);
        folder.Write("notes.txt", "Bonjour");
        using var elsewhere = new TemporaryFolder();
        Assert.Equal(5, ToolRun.Of("baseline", folder.Root, "-o", elsewhere.File("known.json")).Exit);
        var run = ToolRun.Of("validate", folder.Root, "--baseline", elsewhere.File("known.json"));
        Assert.Equal(5, run.Exit);
        Assert.Contains("GC8007", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.json", "cannot be read")]
    [InlineData("broken.json", "broken.json:1:1: error GC0")]
    public void A_baseline_that_cannot_be_used_ends_with_2(string name, string says)
    {
        using var folder = new TemporaryFolder();
        folder.Write("broken.json", "[]");
        var run = ToolRun.Of("validate", folder.Write("data.json", Bad), "--baseline", folder.File(name));
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_is_neither_an_input_nor_overwritten_by_a_report()
    {
        using var folder = new TemporaryFolder();
        var data = folder.Write("data.json", Bad);
        var known = folder.File("known.json");
        ToolRun.Of("baseline", data, "-o", known);
        Assert.Equal(2, ToolRun.Of("validate", data, "--baseline", known, "--report", "json=" + known).Exit);
        Assert.Equal(2, ToolRun.Of("baseline", data, "-o", data).Exit);
    }

    [Fact]
    public void The_published_schema_is_printed() => Assert.Contains("urn:governance-core:v1:baseline", ToolRun.Of("schema", "baseline").Output, StringComparison.Ordinal);
}

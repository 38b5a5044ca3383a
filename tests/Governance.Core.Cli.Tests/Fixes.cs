using System.Globalization;
using System.Text.Json.Nodes;
using Governance.Core.Tests.InStep;

namespace Governance.Core.Cli.Tests;

/// <summary><c>validate --fix</c>: what can be mended without changing its meaning is mended, told, and nothing else moves.</summary>
public class Fixes
{
    private const string Before = """
        {"type":"Incident", "id":"i-1", "kind":"DEATH", "sensitivity":"public", "period":{"start":"30 juin 2021"}}
        {"type":"Incident", "id":"i-2", "kind":"zzcanari", "sensitivity":"public", "place":{"country":"ml"}}

        """;

    private const string After = """
        {"type":"Incident", "id":"i-1", "kind":"death", "sensitivity":"public", "period":{"start":"2021-06-30"}}
        {"type":"Incident", "id":"i-2", "kind":"zzcanari", "sensitivity":"public", "place":{"country":"MLI"}}

        """;

    [Fact]
    public void Dry_run_shows_places_and_rules_and_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.jsonl", Before);
        var run = ToolRun.Of("validate", file, "--fix-dry-run");
        Assert.StartsWith(
            $"""
            {file}:1:40: spelling of a code (GC0015) [i-1 /kind]
            {file}:1:91: date as year-month-day (GC0016) [i-1 /period/start]
            {file}:2:95: country as alpha-3 (GC0015) [i-2 /place/country]
            3 edits would be made in 1 input; nothing was changed.

            {file}:1:40: error GC0015
            """,
            run.Output,
            StringComparison.Ordinal);
        Assert.Equal((1, Before), (run.Exit, File.ReadAllText(file)));
        Assert.DoesNotContain("canari", run.Output + run.Error, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("juin", run.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Readme_shows_what_would_be_mended()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.jsonl", Before);
        var lines = ToolRun.Of("validate", file, "--fix-dry-run").Output.Replace(file, "donnees/incidents.jsonl", StringComparison.Ordinal).Split('\n').Take(4);
        GeneratedFile.CheckBlock("src/Governance.Core.Cli/README.md", "fixes", $"```\n{string.Join('\n', lines)}\n```");
    }

    [Fact]
    public void Values_are_shown_to_who_asks_in_the_users_language()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.jsonl", Before);
        var run = ToolRun.Of("validate", file, "--fix-dry-run", "--show-values", "--lang", "fr");
        Assert.Contains("1:91 : date en année-mois-jour (GC0016) [i-1 /period/start] \"30 juin 2021\" → \"2021-06-30\"\n", run.Output.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("3 modifications seraient faites dans 1 entrée ; rien n’a été changé.\n", run.Output.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("fr-FR")]
    public void Files_are_mended_and_the_report_is_that_of_the_mended_ones(string culture)
    {
        var machine = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            using var folder = new TemporaryFolder();
            var file = folder.Write("a.jsonl", Before);
            var run = ToolRun.Of("validate", file, "--fix");
            Assert.Equal(After, File.ReadAllText(file));
            Assert.StartsWith($"3 edits were made in 1 input.\n\n{file}:2:40: error GC0015", run.Output, StringComparison.Ordinal);
            Assert.Equal((1, ""), (run.Exit, run.Error));
            Assert.Single(Directory.GetFiles(folder.Root));
            var again = ToolRun.Of("validate", file, "--fix");
            Assert.StartsWith("Nothing to fix.\n", again.Output, StringComparison.Ordinal);
            Assert.Equal(After, File.ReadAllText(file));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = machine;
        }
    }

    [Fact]
    public void Log_tells_rule_and_place_of_each_edit_and_values_only_where_asked()
    {
        using var folder = new TemporaryFolder();
        var (file, log) = (folder.Write("a.jsonl", Before), folder.File("log.jsonl"));
        ToolRun.Of("validate", file, "--fix", "--fix-log", log);
        var lines = File.ReadAllLines(log);
        Assert.Equal(3, lines.Length);
        Assert.Equal($$"""{"rule":"date","code":"GC0016","file":"{{file}}","line":1,"column":91,"record":"i-1","pointer":"/period/start"}""", lines[1]);
        File.WriteAllText(file, Before);
        ToolRun.Of("validate", file, "--fix", "--fix-log", log, "--show-values");
        var told = JsonNode.Parse(File.ReadAllLines(log)[1])!;
        Assert.Equal(("30 juin 2021", "2021-06-30"), ((string)told["before"]!, (string)told["after"]!));
    }

    [Fact]
    public void Report_on_standard_output_stays_whole_where_it_is_for_programs()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("validate", folder.Write("a.jsonl", Before), "--fix", "--format", "json");
        Assert.Equal(1, (int)run.Json["summary"]!["errors"]!);
        Assert.Equal("3 edits were made in 1 input.\n\n", run.Error);
    }

    [Fact]
    public void Ids_are_mended_over_all_files_of_the_dataset()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.jsonl", "{\"type\":\"Incident\",\"id\":\"i-1 \",\"kind\":\"death\",\"sensitivity\":\"public\"}\n");
        folder.Write("b.json", "[{\"type\":\"Incident\",\"id\":\"i-2\",\"kind\":\"death\",\"sensitivity\":\"public\",\"parentId\":\"i-1 \"}]");
        var run = ToolRun.Of("validate", folder.Root, "--fix");
        Assert.StartsWith("2 edits were made in 2 inputs.\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("GC2002", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"parentId\":\"i-1\"", File.ReadAllText(folder.File("b.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--fix", "--fix-dry-run")]
    [InlineData("--fix-log", "log.jsonl")]
    [InlineData("--fix-dry-run", "--fix-log", "log.jsonl")]
    [InlineData("--show-values")]
    [InlineData("--fix", "--show-values")]
    public void Switches_that_do_not_go_together_are_a_usage_error(params string[] switches)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.jsonl", Before);
        var run = ToolRun.Of(["validate", file, .. switches]);
        Assert.Equal((2, "", Before), (run.Exit, run.Output, File.ReadAllText(file)));
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public void Standard_input_and_links_are_refused()
    {
        Assert.Equal(2, ToolRun.With(Before, "validate", "-", "--fix").Exit);
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.jsonl", Before);
        var link = File.CreateSymbolicLink(folder.File("link.jsonl"), file).FullName;
        var run = ToolRun.Of("validate", link, "--fix");
        Assert.Equal((2, Before), (run.Exit, File.ReadAllText(file)));
    }

    [Fact]
    public void Record_that_is_not_sound_stays_and_the_others_are_mended()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.jsonl", "{\"type\":\"Incident\",\"id\":\"i-0\",\"kind\":\"DEATH\",\n" + Before);
        Assert.StartsWith("3 edits were made in 1 input.\n", ToolRun.Of("validate", file, "--fix").Output, StringComparison.Ordinal);
        Assert.EndsWith("\"kind\":\"DEATH\",\n" + After, File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Log_cannot_be_the_input()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.jsonl", Before);
        Assert.Equal(2, ToolRun.Of("validate", file, "--fix", "--fix-log", file).Exit);
        Assert.Equal(Before, File.ReadAllText(file));
    }

    [Fact]
    public void File_that_must_not_be_written_stays()
    {
        using var folder = new TemporaryFolder();
        var file = new FileInfo(folder.Write("a.jsonl", Before)) { IsReadOnly = true };
        var run = ToolRun.Of("validate", file.FullName, "--fix");
        file.IsReadOnly = false;
        Assert.Equal((2, Before), (run.Exit, File.ReadAllText(file.FullName)));
        Assert.StartsWith(file.FullName + " cannot be written", run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(folder.Root));
    }

    [Fact]
    public void File_keeps_the_rights_of_its_owner()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.jsonl", Before);
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        ToolRun.Of("validate", file, "--fix");
        Assert.Equal((UnixFileMode.UserRead | UnixFileMode.UserWrite, After), (File.GetUnixFileMode(file), File.ReadAllText(file)));
    }
}

namespace Governance.Core.Cli.Tests;

/// <summary><c>governance.json</c>: found, obeyed, and never trusted with more than it may.</summary>
public class Configurations
{
    private const string Open = """{"type":"Recommendation","id":"r1","text":{"language":"fr","text":"Mieux gérer les données."}}""";
    private const string Off = """{"rules":[{"code":"GC2005","severity":"off"}]}""";

    [Fact]
    public void The_nearest_file_above_the_input_is_obeyed_and_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("governance.json", """{"rules":[{"code":"GC2005","severity":"error"}]}""");
        var data = folder.Write("a/b/data.json", Open);
        Assert.Equal(1, ToolRun.Of("validate", data).Exit);
        folder.Write("a/governance.json", Off);
        var run = ToolRun.Of("validate", folder.File("a/b/*.json"));
        Assert.Equal(0, run.Exit);
        Assert.Contains($"Configuration: {folder.File("a/governance.json")}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 rule off by configuration: GC2005.", run.Output, StringComparison.Ordinal);
        Assert.Contains("GC2005 No body", ToolRun.Of("validate", data, "--no-config").Output, StringComparison.Ordinal);
        Assert.Equal(1, ToolRun.Of("validate", data, "--config", folder.File("governance.json")).Exit);
        Assert.Equal(2, ToolRun.Of("validate", data, "--config", folder.File("governance.json"), "--no-config").Exit);
    }

    [Fact]
    public void No_file_above_the_repository_is_looked_for()
    {
        using var folder = new TemporaryFolder();
        folder.Write("governance.json", Off);
        folder.Write("team/.git/HEAD", "");
        Assert.Contains("GC2005", ToolRun.Of("validate", folder.Write("team/data/data.json", Open)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_folder_of_data_the_files_of_the_team_are_no_data()
    {
        using var folder = new TemporaryFolder();
        folder.Write("data.json", Open);
        folder.Write("governance.json", Off);
        Assert.Equal(1, (int)ToolRun.Of("validate", folder.Root, "--no-config", "--format", "json").Json["summary"]!["records"]!);
        Assert.Equal(0, ToolRun.Of("convert", folder.Root, "--to", "jsonl", "-o", folder.File("out.jsonl")).Exit);
        File.Delete(folder.File("out.jsonl"));
        ToolRun.Of("baseline", folder.Root, "-o", folder.File("known.json"));
        var again = ToolRun.Of("baseline", folder.Root, "-o", folder.File("known.json"));
        Assert.Equal((0, ""), (again.Exit, again.Error));
        var run = ToolRun.Of("validate", folder.Root, "--baseline", folder.File("known.json"), "--format", "json");
        Assert.Equal(0, run.Exit);
        Assert.Equal(1, (int)run.Json["summary"]!["records"]!);
        Assert.Equal(["GC2005"], run.Json["summary"]!["rulesOff"]!.AsArray().Select(c => (string)c!));
    }

    [Fact]
    public void Without_a_path_the_inputs_of_the_file_are_checked()
    {
        using var folder = new TemporaryFolder();
        folder.Write("data/a.json", Open);
        folder.Write("data/b.json", Open.Replace("r1", "r2", StringComparison.Ordinal));
        folder.Write("more.json", Open.Replace("r1", "r3", StringComparison.Ordinal));
        var file = folder.Write("governance.json", """{"inputs":[{"path":"data/*.json"},{"path":"more.json"}]}""");
        var run = ToolRun.Of("validate", "--config", file, "--format", "json");
        Assert.Equal(0, run.Exit);
        Assert.Equal(["a.json", "b.json", "more.json"], run.Json["inputs"]!.AsArray().Select(i => Path.GetFileName((string)i!["path"]!)));
        Assert.Contains("3 findings are known", ToolRun.Of("baseline", "--config", file, "-o", folder.File("known.json")).Output, StringComparison.Ordinal);
        Assert.Equal(1, (int)ToolRun.Of("validate", folder.File("more.json"), "--config", file, "--format", "json").Json["summary"]!["records"]!);
    }

    [Theory]
    [InlineData("""{"rules":[]}""", "")]
    [InlineData("""{"inputs":[{"path":"../*.json"}]}""", ":1:20:")]
    [InlineData("""{"inputs":[{"path":"../governance.json"}]}""", ":1:20:")]
    [InlineData("""{"inputs":[{"path":"/etc/*"}]}""", ":1:20:")]
    [InlineData("{\"suppressions\":[],\n\"inputs\":[{\"path\":\"data\"},\n {\"path\":\"away/*.json\"}]}", ":3:10:")]
    [InlineData("""{"inputs":[{"path":"away"}]}""", ":1:20:")]
    public void Without_a_path_a_file_that_names_no_input_of_its_own_folder_is_a_mistake_of_use(string configuration, string place)
    {
        using var folder = new TemporaryFolder();
        folder.Write("elsewhere/data.json", Open);
        var file = folder.Write("team/governance.json", configuration);
        Assert.SkipWhen(OperatingSystem.IsWindows(), "not run: links on Windows need a right");
        Directory.CreateSymbolicLink(folder.File("team/away"), folder.File("elsewhere"));
        var run = ToolRun.Of("validate", "--config", file);
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains(place.Length == 0 ? "" : file + place, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_the_team_are_no_data_whatever_their_names()
    {
        using var folder = new TemporaryFolder();
        folder.Write("data.json", Open);
        folder.Write("settings.json", """{"$schema": "urn:governance-core:v1:governance", "rules": []}""");
        ToolRun.Of("baseline", folder.Root, "-o", folder.File("known.json"));
        var run = ToolRun.Of("convert", folder.Root, "--to", "jsonl", "-o", folder.File("out.jsonl"));
        Assert.Equal(0, run.Exit);
        Assert.Contains("1 record in 1 input:", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    [InlineData("html")]
    public void What_the_team_has_set_aside_is_told(string format)
    {
        using var folder = new TemporaryFolder();
        folder.Write("governance.json", """{"suppressions":[{"code":"GC2005","record":"r1","reason":"Known.","owner":"Data","expires":"2999-01-01"}],"rules":[{"code":"GC1402","severity":"off"}]}""");
        var data = folder.Write("data.json", Open);
        var report = ToolRun.Of("validate", data, "--format", format).Output;
        Assert.Contains("1 finding suppressed by configuration, not shown.", report, StringComparison.Ordinal);
        Assert.Contains("1 rule off by configuration: GC1402.", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Command_line_goes_before_the_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("governance.json", """{"failOn":"warning","language":"fr","maxFindings":1}""");
        var data = folder.Write("data.json", $"[{Open},{Open.Replace("r1", "r2", StringComparison.Ordinal)}]");
        var run = ToolRun.Of("validate", data);
        Assert.Equal(1, run.Exit);
        Assert.Contains("avertissement GC2005", run.Output, StringComparison.Ordinal);
        var said = ToolRun.Of("validate", data, "--fail-on", "error", "--lang", "en", "--max-findings", "2", "--format", "json");
        Assert.Equal(0, said.Exit);
        Assert.Equal("en", (string)said.Json["language"]!);
        Assert.Equal(2, said.Json["diagnostics"]!.AsArray().Count);
    }

    [Fact]
    public void A_profile_of_the_command_line_needs_no_file()
    {
        Assert.Equal(1, ToolRun.With(Open, "validate", "-", "--profile", "strict").Exit);
        Assert.Equal(2, ToolRun.With(Open, "validate", "-", "--profile", "lenient").Exit);
    }

    [Fact]
    public void A_file_that_cannot_be_meant_ends_with_2_and_says_where()
    {
        using var folder = new TemporaryFolder();
        folder.Write("governance.json", "{\n  \"rules\": [ { \"code\": \"GC2005\", \"severity\": \"CANARY\" } ]\n}");
        var run = ToolRun.Of("validate", folder.Write("data.json", Open));
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains("governance.json:2:46: error GC0015", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Inputs_are_read_as_the_file_says()
    {
        using var folder = new TemporaryFolder();
        var table = folder.Write("data/matrice.csv", "Recommandation;Responsable\nMieux gérer les données;DGME\n");
        folder.Write("governance.json", """{"inputs":[{"path":"data/*.csv","format":"recommendations"}]}""");
        Assert.Equal("recommendations", (string)ToolRun.Of("validate", table, "--format", "json").Json["inputs"]![0]!["format"]!);
        Assert.NotEqual("recommendations", (string?)ToolRun.Of("validate", table, "--from", "hxl", "--format", "json").Json["inputs"]!.AsArray().FirstOrDefault()?["format"]);
        folder.Write("governance.json", """{"inputs":[{"path":"data/*.csv","format":"klingon"}]}""");
        var unknown = ToolRun.Of("validate", table);
        Assert.Equal(2, unknown.Exit);
        Assert.Contains("governance.json:1:42: there is no format \"klingon\"", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_adapter_that_is_needed_and_not_loaded_is_not_run()
    {
        using var folder = new TemporaryFolder();
        folder.Write("governance.json", """{"adapters":["reception-centre"],"inputs":[{"path":"*.csv","format":"reception-centre"}]}""");
        folder.Write("data.json", Open);
        folder.Write("arrivals.csv", "a,b\n1,2\n");
        var run = ToolRun.Of("validate", folder.Root, "--format", "json");
        Assert.Equal(5, run.Exit);
        Assert.Equal(2, run.Json["diagnostics"]!.AsArray().Count(d => (string)d!["code"]! == "GC8014"));
        Assert.Equal(["json"], run.Json["inputs"]!.AsArray().Select(i => (string)i!["format"]!));
    }

    [Theory]
    [InlineData("../secret.json")]
    [InlineData("/etc/hostname")]
    [InlineData("link.json")]
    public void Companions_lie_below_the_folder_of_the_file(string companion)
    {
        using var folder = new TemporaryFolder();
        folder.Write("secret.json", "{}");
        folder.Write("team/governance.json", $$"""{"inputs":[{"path":"**","with":["{{companion}}"]}]}""");
        File.CreateSymbolicLink(folder.File("team/link.json"), folder.File("secret.json"));
        var run = ToolRun.Of("validate", folder.Write("team/data.json", Open));
        Assert.Equal(2, run.Exit);
        Assert.Contains("governance.json:1:33: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_suppression_is_counted_and_an_unused_one_is_found()
    {
        using var folder = new TemporaryFolder();
        folder.Write("governance.json", """{"suppressions":[{"code":"GC2005","record":"r1","path":"data/","reason":"asked","owner":"DGME","expires":"2026-06-30"}]}""");
        var data = folder.Write("data/data.json", Open);
        var run = ToolRun.Of("validate", data, "--lang", "fr");
        Assert.Contains("1 constat couvert par une dérogation de la configuration", run.Output, StringComparison.Ordinal);
        folder.Write("data/data.json", Open.Replace("r1", "r2", StringComparison.Ordinal));
        Assert.Equal(["GC8013", "GC2005"], Codes(ToolRun.Of("validate", data, "--format", "json")));
        Assert.Equal(["GC8012", "GC2005"], Codes(ToolRun.Of("validate", data, "--format", "json", "--today", "2026-07-01")));
    }

    [Fact]
    public void The_published_schema_is_printed() => Assert.Contains("urn:governance-core:v1:governance", ToolRun.Of("schema", "governance").Output, StringComparison.Ordinal);

    private static IEnumerable<string> Codes(ToolRun run) => run.Json["diagnostics"]!.AsArray().Select(d => (string)d!["code"]!);
}

namespace Governance.Core.Cli.Tests;

/// <summary>The exit codes, the first that applies.</summary>
public class ExitCodes
{
    private const string Good = """{"type":"Organisation","id":"o1","name":{"language":"fr","text":"Commune de Gao"}}""";

    [Fact]
    public void Validate_valid_input_ends_with_0() => Assert.Equal(0, ToolRun.With(Good, "validate", "-").Exit);

    [Fact]
    public void Validate_errors_end_with_1() => Assert.Equal(1, ToolRun.With("""{"type":"Organisation"}""", "validate", "-").Exit);

    [Fact]
    public void Validate_without_path_ends_with_2()
    {
        var run = ToolRun.Of("validate");
        Assert.Equal(2, run.Exit);
        Assert.NotEmpty(run.Error);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--fail-on", "fatal")]
    [InlineData("--from", "klingon")]
    [InlineData("--target", "everybody")]
    [InlineData("--today", "15/07/2021")]
    [InlineData("--report", "json")]
    [InlineData("--max-findings", "0")]
    [InlineData("--small-cell", "0")]
    public void Validate_with_an_impossible_option_ends_with_2(string option, string value)
        => Assert.Equal(2, ToolRun.With(Good, "validate", "-", option, value).Exit);

    [Theory]
    [InlineData("7", 0)]
    [InlineData("8", 1)]
    public void Small_cell_sets_the_least_count_that_may_be_published(string least, int exit)
        => Assert.Equal(exit, ToolRun.With(
            """{"type":"MobilityCount","id":"c1","measure":"stock","populationGroup":"victim-of-trafficking","unit":"person","count":{"value":7},"period":{"start":"2021-06-30","end":"2021-06-30"}}""",
            "validate", "-", "--target", "public", "--small-cell", least).Exit);

    [Fact]
    public void Validate_missing_file_ends_with_3_and_the_others_go_on()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("validate", folder.File("nowhere.json"), folder.Write("good.json", Good), "--format", "json");
        Assert.Equal(3, run.Exit);
        Assert.Equal(1, (int)run.Json["summary"]!["records"]!);
        Assert.Equal("GC8001", (string)run.Json["diagnostics"]![0]!["code"]!);
    }

    [Theory]
    [InlineData("[]", "auto", 0, "GC8009")]
    [InlineData("""{"items":[]}""", "auto", 0, "GC8009")]
    [InlineData("""{"count":0,"results":[]}""", "auto", 0, "GC8009")]
    [InlineData("""{"success":true,"result":{"fields":[{"id":"_id"}],"records":[]}}""", "auto", 0, "GC8009")]
    [InlineData("""{"data":[]}""", "missing-migrants", 0, "GC8009")]
    [InlineData("""{"data":[]}""", "dtm", 0, "GC8009")]
    [InlineData("""{"data":[]}""", "json", 1, "GC0030")]
    [InlineData("""{"data":[],"id":"x","type":"Nothing"}""", "auto", 1, "GC0031")]
    [InlineData("""{"things":[]}""", "auto", 1, "GC0030")]
    public void Validate_an_answer_of_an_interface_that_has_nothing_says_that_there_is_no_record(string answer, string from, int exit, string code)
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("validate", folder.Write("answer.json", answer), "--from", from, "--format", "json");
        Assert.Equal((exit, code), (run.Exit, (string)Assert.Single(run.Json["diagnostics"]!.AsArray())!["code"]!));
    }

    [Fact]
    public void Validate_unrecognised_file_ends_with_3()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(3, ToolRun.Of("validate", folder.Write("notes.txt", "Bonjour")).Exit);
    }

    [Fact]
    public void Validate_folder_with_an_unrecognised_file_ends_with_5()
    {
        using var folder = new TemporaryFolder();
        folder.Write("good.json", Good);
        folder.Write("notes.txt", "Bonjour");
        var run = ToolRun.Of("validate", folder.Root, "--format", "json");
        Assert.Equal(5, run.Exit);
        Assert.Equal("GC8007", (string)run.Json["diagnostics"]![0]!["code"]!);
        Assert.Equal(1, (int)run.Json["summary"]!["notRun"]!);
    }

    [Fact]
    public void Validate_empty_folder_ends_with_5_and_an_empty_list_with_0()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("validate", folder.Root);
        Assert.Equal(5, run.Exit);
        Assert.Contains("GC8009", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.With("[]", "validate", "-").Exit);
    }

    [Fact]
    public void Validate_warnings_end_with_1_only_where_asked()
    {
        const string warned = """{"type":"Recommendation","id":"r1","text":{"language":"fr","text":"Améliorer les données."}}""";
        Assert.Equal(0, ToolRun.With(warned, "validate", "-").Exit);
        Assert.Equal(1, ToolRun.With(warned, "validate", "-", "--fail-on", "warning").Exit);
    }

    [Fact]
    public void Interrupted_run_ends_with_130()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Equal(130, ToolRun.With(System.Text.Encoding.UTF8.GetBytes(Good), ["validate", "-"], stop.Token).Exit);
    }

    [Theory]
    [InlineData("explain", "GC0000")]
    [InlineData("schema", "nothing")]
    public void Unknown_name_ends_with_2(string command, string name) => Assert.Equal(2, ToolRun.Of(command, name).Exit);
}

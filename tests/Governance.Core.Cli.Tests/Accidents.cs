using System.Text;

namespace Governance.Core.Cli.Tests;

/// <summary>What goes wrong at a desk must cost nobody a file, and must not look like success.</summary>
public class Accidents
{
    private const string Good = """{"type":"Organisation","id":"o1","name":{"language":"fr","text":"Commune de Gao"}}""";
    private const string List = """[{"web_id":"2014.MMP1","region":"Western Africa","reported_date":"2014-12-31","number_dead":"1","number_missing":"","total_dead_and_missing":"1","number_of_survivors":"","number_of_female":"","number_of_male":"","number_of_children":"","cause_death":"Drowning","country_of_incident":"Mali","location_description":"Gao\n","unsd_geographic_grouping":"Western Africa","location_coodinates":"16, 0","migration_route":"","information_source":"a","url":"","source_quality":"4"}]""";

    [Fact]
    public void Report_over_an_input_or_another_report_is_refused()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("a.json", Good);
        Assert.Equal(2, ToolRun.Of("validate", input, "--report", "json=" + input).Exit);
        Assert.Equal(2, ToolRun.Of("validate", input, "--report", "json=" + folder.File("r"), "--report", "text=" + folder.File("r")).Exit);
        Assert.Equal(Good, File.ReadAllText(input));
    }

    [Fact]
    public void Output_that_is_the_input_under_another_name_is_refused()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("a.json", Good);
        File.CreateSymbolicLink(folder.File("b.json"), input);
        Directory.CreateSymbolicLink(folder.File("here"), folder.Root);
        foreach (var name in new[] { folder.File("b.json"), folder.File("here/a.json"), folder.File("here/here/b.json") })
        {
            Assert.Equal(2, ToolRun.Of("convert", input, "--to", "jsonl", "-o", name).Exit);
            Assert.Equal(2, ToolRun.Of("validate", input, "--report", "json=" + name).Exit);
        }

        Assert.Equal(Good, File.ReadAllText(input));
    }

    [Theory]
    [InlineData("validate", "--report", "html={0}/no/r.html")]
    [InlineData("validate", "--report", "workbook={0}/no/r.xlsx")]
    [InlineData("validate", "--fix", "--fix-log", "{0}/no/log.jsonl")]
    [InlineData("baseline", "-o", "{0}/no/known.json")]
    [InlineData("convert", "--to", "jsonl", "-o", "{0}/no/out.jsonl")]
    [InlineData("convert", "--to", "jsonl", "-o", "{0}/out.jsonl", "--report", "loss={0}/no/loss.json")]
    public void Output_into_a_folder_that_is_not_there_is_refused_before_anything_is_read(string command, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var dirty = Good.Replace("\"Organisation\"", "\"Organisation\",\"kind\":\"Government\"", StringComparison.Ordinal);
        var input = folder.Write("a.json", dirty);
        var run = ToolRun.Of([command, input, .. options.Select(o => o.Replace("{0}", folder.Root, StringComparison.Ordinal)), "--lang", "fr"]);
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.EndsWith(" n’existe pas\u00A0; créez-le d’abord.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(dirty, File.ReadAllText(input));
        Assert.Equal([input], Directory.GetFileSystemEntries(folder.Root));
    }

    [Theory]
    [InlineData("html=r.pdf", ".html, .htm")]
    [InlineData("csv=r.xlsx", ".csv")]
    [InlineData("json=r.html", ".json")]
    [InlineData("text=r.docx", ".txt")]
    [InlineData("junit=r.json", ".xml")]
    public void Report_under_a_name_that_opens_as_something_else_is_refused(string report, string known)
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("validate", folder.Write("a.json", Good), "--report", report.Replace("=", "=" + folder.Root + "/", StringComparison.Ordinal));
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains($"names that end in {known}: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Baseline_under_a_name_that_is_taken_for_data_is_refused()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("baseline", folder.Write("a.json", Good), "-o", folder.File("known.csv"));
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains("names that end in .json: ", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("known.csv")));
    }

    [Fact]
    public async Task Full_disk_ends_with_a_sentence_and_2()
    {
        using var error = new StringWriter();
        var host = new ToolHost
        {
            Input = Stream.Null,
            OutputStream = Stream.Null,
            Output = new FullDisk(),
            Error = error,
            Clock = TimeProvider.System,
            Culture = System.Globalization.CultureInfo.InvariantCulture,
        };
        Assert.Equal(2, await Tool.RunAsync(["rules"], host, TestContext.Current.CancellationToken));
        Assert.Equal(2, await Tool.RunAsync(["--help"], host, TestContext.Current.CancellationToken));
        Assert.DoesNotContain(" at ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Conversion_that_could_not_read_leaves_the_old_output_and_claims_nothing()
    {
        using var folder = new TemporaryFolder();
        var keep = folder.Write("keep.jsonl", "keep me");
        var extract = folder.Write("extract.csv", "year,cause,lon,lat,n\n2014,Drowning,27,37.3,12\n");
        foreach (var input in new[] { folder.File("nowhere.json"), extract })
        {
            var run = ToolRun.Of("convert", input, "--to", "jsonl", "-o", keep);
            Assert.Equal(3, run.Exit);
            Assert.DoesNotContain("Nothing of what was read is lost", run.Error, StringComparison.Ordinal);
            Assert.Equal("keep me", File.ReadAllText(keep));
        }

        Assert.Equal(["extract.csv", "keep.jsonl"], Directory.GetFiles(folder.Root).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Our_own_records_are_not_taken_for_the_partner_s()
    {
        using var folder = new TemporaryFolder();
        var list = folder.Write("list.json", List);
        foreach (var (format, file) in new[] { ("jsonl", "x.jsonl"), ("json", "x.json") })
        {
            Assert.Equal(0, ToolRun.Of("convert", list, "--to", format, "-o", folder.File(file)).Exit);
            var judged = ToolRun.Of("validate", folder.File(file), "--format", "json");
            Assert.Equal((0, format, 1), (judged.Exit, (string)judged.Json["inputs"]![0]!["format"]!, (int)judged.Json["summary"]!["records"]!));
            Assert.Equal(0, ToolRun.Of("convert", folder.File(file), "--to", "missing-migrants", "-o", folder.File("back.json"), "--strict").Exit);
            Assert.Equal(
                System.Text.Json.Nodes.JsonNode.Parse(List)!.ToJsonString(),
                System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(folder.File("back.json")))!.ToJsonString());
        }

        Assert.Equal(3, ToolRun.Of("validate", folder.Write("o.json", "[" + Good + "]"), "--from", "missing-migrants").Exit);
    }

    [Fact]
    public void Duplicate_key_in_a_partner_list_is_an_error_with_both_places()
    {
        var run = ToolRun.With(List.Replace("\"region\"", "\"web_id\":\"x\",\"region\"", StringComparison.Ordinal), "validate", "-", "--from", "missing-migrants");
        Assert.Contains("GC0004", run.Output, StringComparison.Ordinal);
        Assert.Contains("column 3", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_encodings_are_named_and_end_with_3()
    {
        var run = ToolRun.With(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Good)).ToArray(), ["validate", "-"]);
        Assert.Equal(3, run.Exit);
        Assert.Contains("UTF-16LE", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Size_and_hash_are_those_of_the_whole_input_where_reading_stops_early()
    {
        using var folder = new TemporaryFolder();
        var utf16 = folder.File("utf16.json");
        File.WriteAllText(utf16, string.Concat(Enumerable.Repeat(Good + "\n", 100_000)), Encoding.Unicode);
        var extract = folder.Write("extract.csv", "year,cause,lon,lat,n\n" + string.Concat(Enumerable.Repeat("2014,Drowning,27,37.3,12\n", 100_000)));
        foreach (var file in new[] { utf16, extract })
        {
            var input = ToolRun.Of("validate", file, "--format", "json").Json["inputs"]![0]!;
            Assert.Equal(new FileInfo(file).Length, (long)input["bytes"]!);
            Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))), (string)input["sha256"]!);
        }
    }

    [Theory]
    [InlineData("jsonl", 2, "GC0032")]
    [InlineData("json", 1, "GC0032")]
    [InlineData("auto", 1, "GC0032")]
    public void Format_that_was_named_decides_how_records_lie(string format, int records, string code)
    {
        var run = ToolRun.With("[1]\n" + Good + "\n", "validate", "-", "--from", format, "--format", "json");
        Assert.Equal(records, (int)run.Json["summary"]!["records"]!);
        Assert.Equal(code, (string)run.Json["diagnostics"]![0]!["code"]!);
    }

    [Theory]
    [InlineData("validate", "-", "-")]
    [InlineData("inspect", "-", "-")]
    [InlineData("validate", "-", "--fail-onn")]
    [InlineData("validate", "-", "--lang", "de")]
    public void Wrong_command_lines_end_with_2(params string[] args) => Assert.Equal(2, ToolRun.With(Good, args).Exit);

    [Fact]
    public void Missing_companion_is_named_once_by_its_own_path()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("validate", folder.Write("a.json", Good), folder.Write("b.json", Good.Replace("o1", "o2", StringComparison.Ordinal)), "--with", folder.File("form.xlsx"), "--format", "json");
        Assert.Equal(3, run.Exit);
        Assert.Equal(folder.File("form.xlsx"), (string)Assert.Single(run.Json["diagnostics"]!.AsArray())!["file"]!);
        Assert.Equal(2, (int)run.Json["summary"]!["records"]!);
    }

    [Fact]
    public void Link_to_a_folder_is_one_note_and_a_loop_ends()
    {
        using var folder = new TemporaryFolder();
        using var outside = new TemporaryFolder();
        outside.Write("secret.json", Good);
        folder.Write("a.json", Good);
        Directory.CreateSymbolicLink(folder.File("outside"), outside.Root);
        Directory.CreateSymbolicLink(folder.File("loop"), folder.Root);
        var run = ToolRun.Of("validate", folder.Root, "--format", "json");
        Assert.Equal(["GC8008", "GC8008"], run.Json["diagnostics"]!.AsArray().Select(d => (string)d!["code"]!));
        Assert.DoesNotContain("secret", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, (int)ToolRun.Of("validate", folder.Root + "/**/*.json", "--format", "json").Json["summary"]!["records"]!);
    }

    [Fact]
    public void Inspect_does_not_judge()
    {
        var run = ToolRun.Of("inspect", Core.Tests.InStep.Repository.File("samples/gao-2021"));
        Assert.Equal(0, run.Exit);
        Assert.DoesNotContain("GC", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_check_is_said()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("GC8009", ToolRun.Of("validate", folder.Root).Output, StringComparison.Ordinal);
        Assert.Contains("GC8009", ToolRun.With("[]", "validate", "-").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void File_name_cannot_forge_a_line()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("validate", folder.Write("a\u001b[2Jb\nforged: error.json", "{}"));
        Assert.DoesNotContain("\u001b", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\nforged", run.Output, StringComparison.Ordinal);
    }

    private sealed class FullDisk : StringWriter
    {
        public override void Flush() => throw new IOException();

        public override Task FlushAsync(CancellationToken cancellationToken) => throw new IOException();
    }
}

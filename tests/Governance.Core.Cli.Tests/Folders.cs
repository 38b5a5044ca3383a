using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Governance.Core.Cli.Tests;

/// <summary>How paths become a dataset.</summary>
public class Folders
{
    private static string Organisation(string id, string? parent = null) =>
        $$"""{"type":"Organisation","id":"{{id}}","name":{"language":"fr","text":"Nom"}{{(parent is null ? "" : $",\"parentId\":\"{parent}\"")}}}""";

    [Fact]
    public void Folder_gives_its_files_in_ordinal_order()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.json", Organisation("b"));
        folder.Write("a/z.jsonl", Organisation("z") + "\n\n" + Organisation("y") + "\n");
        folder.Write("Z.ndjson", Organisation("big-z"));
        folder.Write("README.md", "What the data are.");
        var run = ToolRun.Of("validate", folder.Root, "--format", "json");
        Assert.Equal(0, run.Exit);
        Assert.Equal(["Z.ndjson", "a/z.jsonl", "b.json"], run.Json["inputs"]!.AsArray().Select(i => Path.GetRelativePath(folder.Root, (string)i!["path"]!).Replace('\\', '/')));
        Assert.Equal([1, 2, 1], run.Json["inputs"]!.AsArray().Select(i => (int)i!["records"]!));
    }

    [Fact]
    public void Lines_that_only_begin_like_a_log_are_data()
    {
        using var folder = new TemporaryFolder();
        folder.Write("rules.jsonl", """{"rule":"R1","pointer":"/x","text":"x"}""" + "\n");
        folder.Write("a.jsonl", Organisation("a"));
        Assert.Equal(["a.jsonl", "rules.jsonl"], Inputs(folder, folder.Root));
    }

    [Fact]
    public void What_systems_and_programs_keep_in_a_folder_is_passed_over()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.jsonl", Organisation("a"));
        folder.Write("README.md", "");
        folder.Write("LICENSE", "");
        foreach (var name in (string[])[".git/config", ".git/x.json", ".DS_Store", "desktop.ini", "Thumbs.db", "__MACOSX/._a.jsonl", "~$suivi.xlsx", ".~lock.suivi.xlsx#"])
            folder.Write(name, "[core]");
        folder.Write("d.csv", "type,id,name.language,name.text\nOrganisation,d,fr,Nom\n");
        folder.Write("d.csv-metadata.json", """{"@context":"http://www.w3.org/ns/csvw","url":"d.csv"}""");
        Assert.Equal(["a.jsonl", "d.csv"], Inputs(folder, folder.Root));
        Assert.Equal(["a.jsonl", "d.csv"], Inputs(folder, folder.File("**/*")));
        Assert.Equal([".git/x.json"], Inputs(folder, folder.File(".git/*.json")));
    }

    [Fact]
    public void One_file_is_one_input_however_often_it_is_named()
    {
        using var folder = new TemporaryFolder();
        var a = folder.Write("a.jsonl", Organisation("a"));
        folder.Write("b.jsonl", Organisation("b"));
        Assert.Equal(["a.jsonl", "b.jsonl"], Inputs(folder, folder.Root, a, folder.File("./b.jsonl"), folder.File("*.jsonl")));
        var run = ToolRun.Of("convert", a, a, "--to", "jsonl", "-o", folder.File("c.jsonl"));
        Assert.Equal(0, run.Exit);
        Assert.Single(File.ReadAllLines(folder.File("c.jsonl")));
    }

    [Fact]
    public void Configuration_and_baseline_are_no_data_where_a_glob_or_a_shell_finds_them()
    {
        using var folder = new TemporaryFolder();
        var a = folder.Write("a.json", Organisation("a"));
        Assert.Equal(0, ToolRun.Of("init", folder.Root).Exit);
        Assert.Equal(0, ToolRun.Of("baseline", a, "-o", folder.File("known.json")).Exit);
        Assert.Equal(["a.json"], Inputs(folder, folder.File("*.json")));
        Assert.Equal(["a.json"], Inputs(folder, a, folder.File("governance.json"), folder.File("known.json")));
    }

    [Theory]
    [InlineData("html", "constats.html")]
    [InlineData("json", "constats.json")]
    [InlineData("jsonl", "constats.jsonl")]
    [InlineData("sarif", "constats.sarif")]
    [InlineData("sarif", "constats.json")]
    [InlineData("junit", "constats.xml")]
    [InlineData("gitlab", "constats.json")]
    [InlineData("csv", "constats.csv")]
    public void Report_in_the_folder_of_the_data_is_no_data_and_is_written_anew(string format, string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", """{"type":"Incident","id":"i","kind":"death-of"}""");
        foreach (var language in new[] { "fr", "en", "fr" })
        {
            var run = ToolRun.Of("validate", folder.Root, "--report", $"{format}={folder.File(name)}", "--format", "json", "--lang", language);
            Assert.Equal((1, ""), (run.Exit, run.Error));
            Assert.Equal(["a.json"], run.Json["inputs"]!.AsArray().Select(i => Path.GetFileName((string)i!["path"]!)));
        }

        Assert.Equal(["a.json"], Inputs(folder, folder.File("*")));
        Assert.NotEqual(0, ToolRun.Of("validate", folder.File(name)).Exit);
    }

    [Fact]
    public void File_whose_name_is_no_text_hides_no_other()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Names of files are bytes on Linux alone.");
        using var folder = new TemporaryFolder();
        folder.Write("a.jsonl", Organisation("a"));
        folder.Write("c.jsonl", Organisation("c"));
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", "cp a.jsonl \"$(printf 'b\\351.jsonl')\""]) { WorkingDirectory = folder.Root })!;
        shell.WaitForExit();
        Assert.SkipUnless(shell.ExitCode == 0, "This file system takes names in UTF-8 alone.");
        var run = ToolRun.Of("validate", folder.Root, "--format", "json");
        Assert.Equal((3, 2), (run.Exit, (int)run.Json["summary"]!["records"]!));
        Assert.Equal("GC8002", (string)Assert.Single(run.Json["diagnostics"]!.AsArray())!["code"]!);
        Process.Start("sh", ["-c", $"rm -f '{folder.Root}'/b*"])!.WaitForExit();
    }

    /// <summary>The inputs of a run, by their names below the folder.</summary>
    private static IEnumerable<string> Inputs(TemporaryFolder folder, params string[] paths)
        => ToolRun.Of(["validate", .. paths, "--format", "json"]).Json["inputs"]!.AsArray().Select(i => Path.GetRelativePath(folder.Root, (string)i!["path"]!).Replace('\\', '/'));

    [Fact]
    public void References_hold_across_all_inputs_and_lead_to_shipped_frameworks()
    {
        using var folder = new TemporaryFolder();
        var a = folder.Write("a.json", Organisation("a", parent: "b"));
        var b = folder.Write("b.json", Organisation("b"));
        Assert.Equal(0, ToolRun.Of("validate", a, b).Exit);
        var alone = ToolRun.Of("validate", a, "--format", "json");
        var finding = Assert.Single(alone.Json["diagnostics"]!.AsArray())!;
        Assert.Equal("GC2002", (string)finding["code"]!);
        Assert.Equal("/parentId", (string)finding["pointer"]!);
        Assert.Equal(0, ToolRun.With("""{"type":"Organisation","id":"a","name":{"language":"fr","text":"Nom"},"frameworkLinks":[{"objectiveId":"gcm-07","basis":"stated"}]}""", "validate", "-").Exit);
    }

    [Fact]
    public void Activities_of_one_identifier_are_doubles_and_those_without_one_are_not()
    {
        using var folder = new TemporaryFolder();
        const string Without = "<iati-activity/>\n";
        const string With = "<iati-activity><iati-identifier>ML-COA-EX1-1</iati-identifier></iati-activity>\n";
        var run = ToolRun.Of("validate", folder.Write("a.xml", $"<iati-activities version=\"2.03\">\n{With}{Without}{With}</iati-activities>"), folder.Write("b.xml", $"<iati-activities version=\"2.03\">\n{Without}</iati-activities>"), "--format", "json");
        var finding = Assert.Single(run.Json["diagnostics"]!.AsArray(), d => (string)d!["code"]! == "GC2001")!;
        Assert.Equal(4, (int)finding["line"]!);
        Assert.Contains("#1", (string)finding["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_of_a_folder_that_add_to_each_other_are_joined_whatever_names_them()
    {
        using var folder = new TemporaryFolder();
        folder.Write("services.csv", "id,organization_id,name,status,fees\n1,1,Maison des migrants,active,0\n");
        folder.Write("organizations.csv", "id,name,tax_status\n1,Direction,public\n");
        folder.Write("phones.csv", "id,service_id,number\nt1,1,+223 00 00 00 01\nt2,9,1\n");
        var run = ToolRun.Of("validate", folder.Root, "--format", "json");
        var finding = Assert.Single(run.Json["diagnostics"]!.AsArray())!;
        Assert.Equal(("GC4709", folder.File("phones.csv"), 3), ((string)finding["code"]!, (string)finding["file"]!, (int)finding["row"]!));
        Assert.Equal(1, run.Exit);
        foreach (var said in new[] { ToolRun.Of("inspect", folder.Root, "--lang", "fr").Output, ToolRun.Of("inspect", folder.File("services.csv"), folder.File("phones.csv"), "--lang", "fr").Output })
            Assert.Contains("jointe aux tables phones", said, StringComparison.Ordinal);
        Assert.Equal(1, ToolRun.Of("convert", folder.File("services.csv"), folder.File("phones.csv"), "--to", "jsonl", "-o", folder.File("joined.jsonl")).Exit);
        Assert.Contains("+223 00 00 00 01", File.ReadAllText(folder.File("joined.jsonl")), StringComparison.Ordinal);
        Assert.Equal(1, ToolRun.Of("convert", folder.File("services.csv"), "--with", folder.File("phones.csv"), "--to", "hsds", "-o", folder.File("joined.csv")).Exit);
        Assert.StartsWith("id,organization_id,name,status,fees,phones", File.ReadAllText(folder.File("joined.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Duplicate_id_names_the_first_record()
    {
        using var folder = new TemporaryFolder();
        var a = folder.Write("a.json", Organisation("same"));
        var b = folder.Write("b.json", "[\n" + Organisation("other") + ",\n" + Organisation("same") + "]");
        var run = ToolRun.Of("validate", a, b, "--format", "json");
        var finding = Assert.Single(run.Json["diagnostics"]!.AsArray())!;
        Assert.Equal("GC2001", (string)finding["code"]!);
        Assert.Equal(b, (string)finding["file"]!);
        Assert.Equal(3, (int)finding["line"]!);
        Assert.Contains("#1", (string)finding["message"]!, StringComparison.Ordinal);
        Assert.Contains(a, (string)finding["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Glob_is_expanded_by_the_tool()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.json", Organisation("one"));
        folder.Write("deep/two.json", Organisation("two"));
        folder.Write("three.txt", "x");
        var run = ToolRun.Of("validate", folder.Root + "/**/*.json", "--format", "json");
        Assert.Equal(0, run.Exit);
        Assert.Equal(2, (int)run.Json["summary"]!["records"]!);
        Assert.Equal(3, ToolRun.Of("validate", folder.Root + "/*.xyz").Exit);
    }

    [Fact]
    public void Link_is_not_followed_and_is_said()
    {
        using var folder = new TemporaryFolder();
        using var outside = new TemporaryFolder();
        folder.Write("one.json", Organisation("one"));
        File.CreateSymbolicLink(folder.File("link.json"), outside.Write("secret.json", Organisation("one")));
        var run = ToolRun.Of("validate", folder.Root, "--format", "json");
        Assert.Equal(5, run.Exit);
        Assert.Equal("GC8008", (string)Assert.Single(run.Json["diagnostics"]!.AsArray())!["code"]!);
    }

    [Fact]
    public void Links_are_told_in_the_order_of_their_names_wherever_they_lie()
    {
        using var folder = new TemporaryFolder();
        string[] names = ["b", "d/y", "d/x", "a", "c/z", "e", "c/w"];
        foreach (var name in names)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.File(name))!);
            File.CreateSymbolicLink(folder.File(name), folder.File("nothing"));
        }

        var run = ToolRun.Of("validate", folder.Root, "--format", "json");
        Assert.Equal(
            names.Order(StringComparer.Ordinal).Select(n => $"{folder.Root}/{n}"),
            run.Json["diagnostics"]!.AsArray().Where(d => (string)d!["code"]! == "GC8008").Select(d => (string)d!["file"]!));
    }

    [Fact]
    public void Pipe_in_a_folder_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "skipped: no pipe in a folder on Windows");
        using var folder = new TemporaryFolder();
        using (var made = System.Diagnostics.Process.Start("mkfifo", folder.File("a.json")))
            made.WaitForExit();
        folder.Write("b.json", """{"type":"Organisation","id":"o1","name":{"language":"fr","text":"Commune"}}""");
        Assert.Contains("1 record in", ToolRun.Of("validate", folder.Root).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Same_input_gives_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Organisation("a", parent: "x"));
        folder.Write("b.json", """{"type":"Migrant","nom":1}""");
        var first = ToolRun.Of("validate", folder.Root, "--format", "json");
        Assert.Equal(first.Output, ToolRun.Of("validate", folder.Root, "--format", "json").Output);
        Assert.Equal(64, ((string)JsonNode.Parse(first.Output)!["inputs"]![0]!["sha256"]!).Length);
    }

    [Fact]
    public void List_of_passengers_is_refused_by_name_and_none_of_it_is_printed()
    {
        using var folder = new TemporaryFolder();
        const string List = "UNA:+.? '\nUNB+UNOA:4+XX+YY+240101:0100+1++APIS'\nUNH+1+PAXLST:D:02B:UN:IATA'\nNAD+FL+++NOBODY:NEMO'\n";
        var file = folder.Write("list.edi", List);
        var alone = ToolRun.Of("validate", file);
        Assert.Equal(3, alone.Exit);
        Assert.Contains("GC8017", alone.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("NOBODY", alone.Output + alone.Error, StringComparison.Ordinal);
        Assert.Contains("GC8017", ToolRun.Of("validate", folder.Root).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_at_a_border_post_name_the_post()
    {
        var sample = Core.Tests.InStep.Repository.File("samples/border-post");
        var run = ToolRun.Of("validate", sample, "--lang", "en");
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains("5 records in 1 input: 0 errors, 0 warnings", run.Output, StringComparison.Ordinal);
        using var folder = new TemporaryFolder();
        var broken = folder.Write("a.json", File.ReadAllText(Path.Combine(sample, "border-post.json")).Replace("\"facilityId\": \"border-post-example\"", "\"facilityId\": \"nowhere\"", StringComparison.Ordinal));
        Assert.Contains("error GC2002", ToolRun.Of("validate", broken, "--lang", "en").Output, StringComparison.Ordinal);
    }
}

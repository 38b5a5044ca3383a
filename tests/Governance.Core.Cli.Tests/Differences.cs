namespace Governance.Core.Cli.Tests;

/// <summary><c>governance diff</c>: what changed, in both languages, without a value of the data.</summary>
public class Differences
{
    private const string Before = """
        {"type":"Incident","id":"i-1","kind":"death","sensitivity":"public"}
        {"type":"Incident","id":"i-2","kind":"rescue","sensitivity":"public"}
        {"type":"Incident","id":"i-3","kind":"injury","sensitivity":"public"}

        """;

    private const string After = """
        {"type":"Incident","id":"i-4","kind":"death","sensitivity":"public"}
        {"type":"Incident","id":"i-3","kind":"injury","sensitivity":"public"}
        {"type":"Incident","id":"i-1","kind":"rescue","comment":"zzcanari","sensitivity":"public"}

        """;

    [Fact]
    public void Banner_and_encoding_of_a_table_are_no_change_of_a_record()
    {
        const string Table = "Situation au 30 juin 2024;;;\n;;;\nN°;Recommandation;Responsable;État\n1;Créer un comité;DGME;En cours\n2;Former;OIM;En cours\n";
        using var folder = new TemporaryFolder();
        var june = folder.Write("juin.csv", Table);
        Assert.Equal(0, ToolRun.Of("diff", june, folder.Write("juillet.csv", Table.Replace("30 juin", "31 juillet", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal))).Exit);
        Assert.StartsWith("removed: recommendation recommendations:1\nAdded: 0; removed: 1; changed: 0; the same: 1.", ToolRun.Of("diff", june, folder.Write("un.csv", Table.Replace("1;Créer un comité;DGME;En cours\n", "", StringComparison.Ordinal))).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_are_told_by_record_and_field_in_the_users_language()
    {
        using var folder = new TemporaryFolder();
        string[] args = ["diff", folder.Write("a.jsonl", Before), folder.Write("b.jsonl", After)];
        var english = ToolRun.Of(args);
        Assert.Equal(
            """
            changed: incident i-1
              kind (/kind): changed
              comment (/comment): added
            removed: incident i-2
            added: incident i-4
            Added: 1; removed: 1; changed: 1; the same: 1.

            """,
            english.Output);
        Assert.Equal((1, ""), (english.Exit, english.Error));
        var french = ToolRun.Of([.. args, "--lang", "fr"]);
        Assert.Equal(
            """
            modifié : incident i-1
              type (/kind) : modifié
              commentaire (/comment) : ajouté
            retiré : incident i-2
            ajouté : incident i-4
            Ajoutés : 1 ; retirés : 1 ; modifiés : 1 ; identiques : 1.

            """,
            french.Output.Replace('\u00A0', ' '));
        Assert.Equal(1, french.Exit);
    }

    [Fact]
    public void Json_tells_the_same_with_counts()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("diff", folder.Write("a.jsonl", Before), folder.Write("b.jsonl", After), "--format", "json");
        Assert.Equal(
            """{"kind":"changed","type":"Incident","record":"i-1","fields":[{"kind":"changed","pointer":"/kind"},{"kind":"added","pointer":"/comment"}]}""",
            run.Json["changes"]![0]!.ToJsonString());
        Assert.Equal("""{"added":1,"removed":1,"changed":1,"same":1,"notCompared":0}""", run.Json["summary"]!.ToJsonString());
        Assert.Empty(run.Json["diagnostics"]!.AsArray());
    }

    [Fact]
    public void Values_are_shown_only_when_asked_for()
    {
        using var folder = new TemporaryFolder();
        string[] args = ["diff", folder.Write("a.jsonl", Before), folder.Write("b.jsonl", After)];
        foreach (var format in (string[])["text", "json"])
        {
            Assert.DoesNotContain("zzcanari", ToolRun.Of([.. args, "--format", format]).Output, StringComparison.Ordinal);
            Assert.Contains("zzcanari", ToolRun.Of([.. args, "--format", format, "--show-values"]).Output, StringComparison.Ordinal);
        }

        Assert.Contains("  kind (/kind): changed: \"death\" → \"rescue\"\n", ToolRun.Of([.. args, "--show-values"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Same_records_in_another_format_and_order_end_with_0()
    {
        using var folder = new TemporaryFolder();
        var lines = Before.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var run = ToolRun.Of("diff", folder.Write("a.jsonl", Before), folder.Write("b.json", $"[{string.Join(',', lines.Reverse())}]"));
        Assert.Equal((0, "Added: 0; removed: 0; changed: 0; the same: 3.\n"), (run.Exit, run.Output));
    }

    [Fact]
    public void Row_put_into_a_table_without_ids_is_the_only_change()
    {
        using var folder = new TemporaryFolder();
        const string Start = "Cercle,Date,Personnes déplacées\n#adm2+name,#date,#affected+idps+ind\nGao,2021-06-30,1200\n";
        const string End = "Ansongo,2021-06-30,800\nMénaka,2021-06-30,40\n";
        var run = ToolRun.Of("diff", folder.Write("a.csv", Start + End), folder.Write("b.csv", Start + "Bourem,2021-06-30,7\n" + End));
        Assert.EndsWith("added: count of persons hxl:row-4\nAdded: 1; removed: 0; changed: 0; the same: 3.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.Exit);
    }

    [Fact]
    public void Input_that_cannot_be_read_is_told_and_nothing_is_compared()
    {
        using var folder = new TemporaryFolder();
        var a = folder.Write("a.jsonl", Before);
        var text = ToolRun.Of("diff", a, folder.File("gone.jsonl"));
        Assert.Equal(3, text.Exit);
        Assert.Contains("gone.jsonl: error GC8", text.Output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was compared: one of the datasets could not be read.\n", text.Output, StringComparison.Ordinal);
        var json = ToolRun.Of("diff", folder.File("gone.jsonl"), a, "--format", "json");
        Assert.Equal(3, json.Exit);
        Assert.Equal("""{"notCompared":0}""", json.Json["summary"]!.ToJsonString());
        Assert.Single(json.Json["diagnostics"]!.AsArray());
    }

    [Fact]
    public void Record_of_wrong_shape_is_counted_and_ends_with_5()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("diff", folder.Write("a.jsonl", Before), folder.Write("b.jsonl", Before + "{\"type\":\"Incident\",\"id\":\"i-9\",\"kind\":7}\n"));
        Assert.Equal(5, run.Exit);
        Assert.StartsWith("1 record or row was not compared: its shape is wrong, or the row makes no record.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_the_dataset_after_at_most_and_without_values()
    {
        using var folder = new TemporaryFolder();
        var a = folder.Write("a.jsonl", Before);
        Assert.Equal(1, ToolRun.With(After, "diff", a, "-").Exit);
        foreach (var args in (string[][])[["diff", "-", a], ["diff", a, "-", "--show-values"], ["diff", a], ["diff", a, a, "--format", "html"]])
            Assert.Equal(2, ToolRun.With(After, args).Exit);
    }

    [Fact]
    public void Whole_samples_do_not_differ_from_themselves()
    {
        foreach (var sample in (string[])["gao-2021", "gao-table", "border-post"])
        {
            var folder = Core.Tests.InStep.Repository.File("samples/" + sample);
            var run = ToolRun.Of("diff", folder, folder);
            Assert.Contains("Added: 0; removed: 0; changed: 0;", run.Output, StringComparison.Ordinal);
            Assert.Equal(0, run.Exit);
        }
    }

    [Theory]
    [InlineData("--fail-on")]
    [InlineData("--small-cell")]
    [InlineData("--target")]
    public void Options_that_would_change_nothing_are_refused(string option)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(2, ToolRun.Of("diff", folder.Write("a.json", "[]"), folder.Write("b.json", "[]"), option, "1").Exit);
    }
}

namespace Governance.Core.Cli.Tests;

/// <summary>Submissions of a survey on the command line: refused, given a mapping, read, and written again.</summary>
public class SurveySubmissions
{
    private const string Form = "survey,,\n,type,name,label\n,select_one sexe,sexe,Sexe\n,date,arrivee,Date d’arrivée\nchoices,,\n,list_name,name,label\n,sexe,f,Féminin\n,sexe,m,Masculin\n";
    private const string Submissions = """[{"_uuid":"1a","sexe":"f","arrivee":"2026-01-04","deviceid":"secret-device"}]""";

    [Fact]
    public void Submissions_are_refused_with_what_to_do_and_nothing_of_them_is_said()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("validate", folder.Write("s.json", Submissions), "--with", folder.Write("form.csv", Form));
        Assert.Equal(3, run.Exit);
        Assert.Contains("governance inspect FILE --with form.xlsx", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-device", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Mapping_that_inspect_proposes_reads_the_submissions_and_writes_them_again()
    {
        using var folder = new TemporaryFolder();
        var (source, form) = (folder.Write("s.json", Submissions), folder.Write("form.csv", Form));
        var said = ToolRun.Of("inspect", source, "--with", form).Output;
        Assert.DoesNotContain("secret-device", said, StringComparison.Ordinal);
        var mapping = folder.Write("mapping.json", said[said.IndexOf("{\n", StringComparison.Ordinal)..(said.LastIndexOf("\n}", StringComparison.Ordinal) + 2)]);
        Assert.Equal(0, ToolRun.Of("validate", source, "--with", form, "--with", mapping).Exit);
        Assert.Equal(0, ToolRun.Of("convert", source, "--with", form, "--with", mapping, "--to", "jsonl", "-o", folder.File("core.jsonl")).Exit);
        var core = File.ReadAllText(folder.File("core.jsonl"));
        Assert.Contains("\"sexOrGender\":{\"code\":\"F\"}", core, StringComparison.Ordinal);
        Assert.Contains("\"arrival\":\"2026-01-04\"", core, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("convert", folder.File("core.jsonl"), "--with", form, "--with", mapping, "--to", "kobo", "-o", folder.File("back.json"), "--strict").Exit);
        Assert.Equal(Submissions, File.ReadAllText(folder.File("back.json")).Replace("\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Writing_without_a_form_or_a_mapping_is_a_mistake_of_use()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("convert", folder.Write("m.json", """{"type":"Migrant","id":"m-1"}"""), "--to", "kobo", "-o", folder.File("out.json"));
        Assert.Equal(2, run.Exit);
        Assert.Contains("--with", run.Error, StringComparison.Ordinal);
    }
}

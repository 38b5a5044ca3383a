namespace Governance.Core.Cli.Tests;

/// <summary><c>governance explain</c>: codes of findings, code lists and crosswalks.</summary>
public class Explanations
{
    [Fact]
    public void Code_says_in_which_formats_it_shows()
    {
        Assert.Matches(@"\| error \| `MobilityCount` \| .*`dtm`, .*`unhcr` \|\n", ToolRun.Of("explain", "gc1301", "--lang", "en").Output);
        Assert.Contains("| tout enregistrement | tous |", ToolRun.Of("explain", "GC0002", "--lang", "fr").Output, StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of("explain").Exit);
    }

    [Fact]
    public void List_of_lists_names_code_lists_and_crosswalks()
    {
        var output = ToolRun.Of("explain", "list", "--lang", "fr").Output;
        Assert.Contains("  affected-group  Groupe concerné\n", output, StringComparison.Ordinal);
        Assert.Contains("  human-rights  Libellés des mécanismes des droits de l’homme\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_list_shows_labels_in_both_languages_and_what_partners_call_it()
    {
        var run = ToolRun.Of("explain", "list", "affected-group", "--lang", "fr");
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains("\nGovernance.Core, d’après les personnes concernées de l’Index universel des droits de l’homme", run.Output, StringComparison.Ordinal);
        Assert.Contains("stateless-persons  Apatrides / Stateless persons\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("    uhri-affected-persons = stateless-persons (identique)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Crosswalk_shows_the_core_code_of_each_and_says_where_there_is_none()
    {
        var output = ToolRun.Of("explain", "list", "human-rights", "--lang", "en").Output;
        Assert.Contains("  trafficking  Trafficking / Traite → trafficking-in-persons (the same)\n", output, StringComparison.Ordinal);
        Assert.Contains("  death-penalty  Death penalty / Peine de mort → no core code\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_list_and_crosswalk_can_be_shown()
    {
        foreach (var name in Core.Schemas.CodeList.Names.Concat(Core.Schemas.Crosswalk.Names))
            Assert.Equal(0, ToolRun.Of("explain", "list", name).Exit);
        Assert.Equal(2, ToolRun.Of("explain", "list", "no-such-list").Exit);
    }
}

using System.Text.Json.Nodes;
using Governance.Core.Cli.Reports;
using Governance.Core.Cli.Texts;
using Governance.Core.Gazetteers;

namespace Governance.Core.Cli.Tests;

/// <summary><c>governance repair places</c>: what is certain is applied, what is not is listed with proof and doubt.</summary>
public class PlaceRepairs
{
    private const string Counts = """
        {"type":"MobilityCount","id":"c1","measure":"stock","period":{"start":"2023","end":"2023"},"places":[{"name":"Gao","level":2,"country":"MLI"}]}
        {"type":"MobilityCount","id":"c2","measure":"stock","period":{"start":"2023","end":"2023"},"places":[{"name":"Ménakka","level":1,"country":"MLI"},{"name":"Niamey","level":1,"country":"NER"}]}

        """;

    [Fact]
    public void Certain_codes_are_applied_and_doubts_are_counted_in_the_users_language()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("c.jsonl", Counts);
        var run = ToolRun.Of("repair", "places", source, "-o", folder.File("out.json"), "--proposals", folder.File("p.csv"), "--lang", "fr");
        Assert.Equal(0, run.Exit);
        Assert.Contains("1 p-code ou édition appliqué.\n1 proposition est douteuse et n’a pas été appliquée.\n1 lieu n’a reçu aucune proposition.\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Ménakka", run.Output + run.Error, StringComparison.Ordinal);
        var records = JsonNode.Parse(File.ReadAllText(folder.File("out.json")))!.AsArray();
        Assert.Equal("""{"code":"ML0703","edition":"2021-12-20"}""", records[0]!["places"]![0]!["pCode"]!.ToJsonString());
        Assert.Null(records[1]!["places"]![0]!["pCode"]);
        Assert.Equal(
            [
                "Enregistrement;Champ;P-code;Valable depuis;Nom dans la liste;Niveau;Autres codes possibles;Pour;Contre;Appliquée",
                "c1;/places/0;ML0703;2021-12-20;Gao;2;;\"la liste a ce nom\u00A0; l’édition était valable à la date de l’enregistrement\";;oui",
                "c2;/places/0;ML10;2021-12-20;Menaka;1;;l’édition était valable à la date de l’enregistrement;le nom n’est qu’approchant de celui de la liste;non",
                "c2;/places/1;;;;;;;pas de liste de ce pays;non",
            ],
            File.ReadAllLines(folder.File("p.csv")));
        Assert.Equal(Counts, File.ReadAllText(source));
    }

    [Fact]
    public void Lists_of_the_user_add_countries_and_a_workbook_takes_the_proposals()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("c.jsonl", Counts);
        var codes = folder.Write("codes.csv", "Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date\nNER,1,NE008,Niamey,NER,2017-01-01\nNER,1,,Dosso,NER,2017-01-01\n");
        var run = ToolRun.Of("repair", "places", source, "-o", folder.File("out.jsonl"), "--to", "jsonl", "--codes", codes, "--proposals", folder.File("p.xlsx"));
        Assert.Equal(0, run.Exit);
        Assert.Contains("GC3911", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("2 records written", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 p-codes or editions applied.", run.Error, StringComparison.Ordinal);
        Assert.Contains("NE008", File.ReadAllText(folder.File("out.jsonl")), StringComparison.Ordinal);
        Assert.True(new FileInfo(folder.File("p.xlsx")).Length > 1000);
    }

    [Fact]
    public void Every_doubt_has_its_words()
        => Assert.All(Enum.GetValues<PlaceDoubt>(), d => Assert.Contains(ProposalList.Key(d), ToolTexts.For("fr").Keys));

    [Fact]
    public void List_that_is_none_or_is_missing_is_told_and_never_written_over()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("c.jsonl", Counts);
        var other = folder.Write("other.csv", "a,b\n1,2\n");
        var run = ToolRun.Of("repair", "places", source, "-o", folder.File("out.json"), "--codes", other, "--codes", folder.File("gone.csv"));
        Assert.Equal(3, run.Exit);
        Assert.Contains("GC3910", run.Output, StringComparison.Ordinal);
        Assert.Contains("gone.csv", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of("repair", "places", source, "-o", other, "--codes", other).Exit);
        Assert.Equal(2, ToolRun.Of("repair", "places", source, "-o", folder.File("o.json"), "--proposals", source).Exit);
    }

    [Theory]
    [InlineData("p.json")]
    [InlineData("p.tsv")]
    [InlineData("p.xlsm")]
    public void Proposals_under_a_name_of_something_else_are_refused(string name)
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("repair", "places", folder.Write("c.jsonl", Counts), "-o", folder.File("o.json"), "--proposals", folder.File(name));
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Equal($"The proposals are a table: give them a name that ends in .csv or .xlsx instead of {folder.File(name)}.\n", run.Error);
        Assert.False(File.Exists(folder.File("o.json")));
    }
}

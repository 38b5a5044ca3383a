using Governance.Core.Tests.InStep;

namespace Governance.Core.Cli.Tests;

/// <summary>An option that none of the inputs is made for is no mistake, but nobody is to take it for applied.</summary>
public class OptionsWithoutEffect
{
    private const string Body = """{"type":"Organisation","id":"o1","name":{"language":"fr","text":"Commune de Gao"}}""";
    private const string Matrix = "N°;Recommandation;Responsable;Échéance;État\n1;Mieux gérer les données;DGME;court terme;En cours\n";

    [Theory]
    [InlineData("--sheet", "Feuil1", "--sheet est resté sans effet : aucune entrée n’est un classeur.")]
    [InlineData("--separator", ";", "--separator est resté sans effet : aucune entrée n’est un tableau en texte, tel qu’un CSV.")]
    [InlineData("--encoding", "windows-1252", "--encoding est resté sans effet : aucune entrée n’est un tableau en texte, tel qu’un CSV.")]
    [InlineData("--header-row", "2", "--header-row est resté sans effet : aucune entrée n’est un tableau.")]
    [InlineData("--country", "MLI", "--country est resté sans effet : aucune entrée n’est d’un format qui demande un pays.")]
    [InlineData("--as-of", "2021-06-30", "--as-of est resté sans effet : aucune entrée n’est un tableau de comptages ou d’observations.")]
    [InlineData("--dates", "dmy", "--dates est resté sans effet : aucune entrée n’est un tableau.")]
    [InlineData("--decimal", "comma", "--decimal est resté sans effet : aucune entrée n’est un tableau.")]
    public void Options_of_tables_beside_records_are_told_on_standard_error(string option, string value, string said)
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("a.json", Body);
        foreach (string[] command in new string[][] { ["validate", input], ["inspect", input], ["diff", input, input], ["convert", input, "--to", "jsonl", "-o", "-"], ["baseline", input, "-o", folder.File("known.json")] })
        {
            var run = ToolRun.Of([.. command, option, value, "--lang", "fr"]);
            Assert.Equal(0, run.Exit);
            Assert.StartsWith(said + "\n", run.Error.Replace('\u00A0', ' '), StringComparison.Ordinal);
            Assert.DoesNotContain("sans effet", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_text_has_no_sheet_and_a_workbook_no_separator_but_both_together_have_all()
    {
        using var folder = new TemporaryFolder();
        var text = folder.Write("matrice.csv", Matrix);
        var book = folder.File("matrice.xlsx");
        Assert.Equal(0, ToolRun.Of("convert", text, "--to", "recommendations", "--layout", "fr", "-o", book).Exit);
        Assert.Equal("--sheet had no effect: no input is a workbook.\n", ToolRun.Of("validate", text, "--sheet", "Recommandations").Error);
        Assert.Equal("--as-of had no effect: no input is a table of counts or observations.\n", ToolRun.Of("validate", text, "--as-of", "2021-06").Error);
        Assert.Equal("--separator had no effect: no input is a table in text, such as CSV.\n", ToolRun.Of("validate", book, "--separator", ";").Error);
        Assert.Empty(ToolRun.Of("validate", text, "--separator", ";", "--encoding", "utf-8", "--header-row", "1", "--dates", "dmy", "--decimal", "comma").Error);
        Assert.Empty(ToolRun.Of("validate", book, "--sheet", "Recommandations", "--header-row", "1", "--dates", "dmy").Error);
        Assert.Empty(ToolRun.Of("validate", text, book, "--sheet", "Recommandations", "--separator", ";").Error);
    }

    /// <summary>A file beside the inputs is no mistake either, where nothing in the run reads it.</summary>
    [Fact]
    public void Files_beside_the_inputs_that_nothing_reads_are_told_by_name()
    {
        using var folder = new TemporaryFolder();
        var (input, message, other) = (folder.Write("a.json", Body), folder.Write("b.csv", "DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nXX:DF(1.0),466,2020,1\n"), folder.Write("dsd.xml", "<a/>"));
        foreach (string[] command in new string[][] { ["validate", input], ["inspect", input], ["diff", input, input], ["convert", input, "--to", "jsonl", "-o", "-"], ["baseline", input, "-o", folder.File("known.json")] })
            Assert.StartsWith($"--with {other} est resté sans effet : aucun format de cette exécution ne lit ce fichier.\n", ToolRun.Of([.. command, "--with", other, "--lang", "fr"]).Error.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain("no effect", ToolRun.Of("validate", message, "--with", other).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("no effect", ToolRun.Of("convert", message, "--to", "jsonl", "-o", folder.File("c.jsonl"), "--with", other).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("no effect", ToolRun.Of("convert", folder.File("c.jsonl"), "--to", "sdmx", "-o", folder.File("c.xml"), "--with", other).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("no effect", ToolRun.Of("validate", input, "--with", folder.File("nowhere.xml")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_layout_of_a_format_that_has_one_alone_is_told()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("a.json", Body);
        Assert.StartsWith("--layout had no effect: jsonl is written in one form alone.\n", ToolRun.Of("convert", input, "--to", "jsonl", "--layout", "1", "-o", "-").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("no effect", ToolRun.Of("convert", input, "--to", "csv", "--layout", "organisation", "-o", folder.File("b.csv")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nBEGIN:VEVENT\r\nUID:1@example.org\r\nDTSTAMP:20210630T120000Z\r\nDTSTART:20210630T120000Z\r\nSUMMARY:Gao\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")]
    [InlineData("a.json", """{"meta": {"id": "a", "prepared": "2021-06-30T12:00:00Z", "sender": {"id": "XX"}}, "data": {"structures": [{"dimensions": {"observation": [{"id": "TIME_PERIOD", "values": [{"id": "2020"}]}]}}], "dataSets": [{"observations": {"0": [1]}}]}}""")]
    [InlineData("a.parquet", null)]
    public void Calendars_messages_and_Parquet_are_no_tables_in_text(string name, string? text)
    {
        using var folder = new TemporaryFolder();
        var input = text is null ? folder.File(name) : folder.Write(name, text);
        if (text is null)
            Assert.Equal(0, ToolRun.Of("convert", folder.Write("a.json", Body), "--to", "parquet", "-o", input).Exit);
        foreach (var (option, value) in new[] { ("--encoding", "utf-8"), ("--separator", ";"), ("--sheet", "x"), ("--header-row", "1"), ("--dates", "dmy"), ("--decimal", "comma") })
            Assert.Contains($"{option} had no effect", ToolRun.Of("validate", input, option, value).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_country_is_for_formats_that_ask_for_one_and_for_the_repair_of_places()
    {
        using var folder = new TemporaryFolder();
        var indicator = folder.Write("indicator_10-7-1.csv", "Year,Units,Value\n2020,Percentage,4\n");
        Assert.Empty(ToolRun.Of("validate", indicator, "--from", "sdg", "--country", "MLI").Error);
        Assert.DoesNotContain("no effect", ToolRun.Of("repair", "places", folder.Write("a.json", Body), "--country", "MLI", "-o", folder.File("b.json")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_was_read_nothing_is_said_of_options()
        => Assert.Empty(ToolRun.Of("validate", "nowhere.csv", "--sheet", "x").Error);

    [Theory]
    [InlineData("inspect", "--fail-on", "error")]
    [InlineData("inspect", "--max-findings", "5")]
    [InlineData("inspect", "--target", "public")]
    [InlineData("inspect", "--small-cell", "5")]
    [InlineData("baseline", "--fail-on", "error")]
    public void Options_that_never_have_an_effect_are_not_there(string command, string option, string value)
    {
        var run = ToolRun.Of(command, Repository.File("samples/gao-2021"), option, value);
        Assert.Equal(2, run.Exit);
        Assert.StartsWith($"There is no option {option}.\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(option, ToolRun.Of(command, "--help").Output, StringComparison.Ordinal);
    }
}

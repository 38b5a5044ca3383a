namespace Governance.Core.Cli.Tests;

/// <summary>What <c>governance inspect</c> says of a file, as its reader made it out.</summary>
public class Inspections
{
    private const string Incidents = "Main ID,Incident ID,Region of Incident,Incident Date,Year,Reported Month,Number Dead,Minimum Estimated Number of Missing,Total Number of Dead and Missing,Number of Survivors,Number of Females,Number of Males,Number of Children,Country of Origin,Region of Origin,Cause of Death,Country of Incident,Migration Route,Location of Incident,Coordinates,UNSD Geographical Grouping,Information Source,Source Quality,URL,Our note\n"
        + "2021.MMP0001,2021.MMP0001,Western Africa,\"Wed, 06/30/2021 - 12:00\",2021,June,2,,2,,,,,Unknown,Unknown,Drowning,Mali,,Near the river,\"16.27, -0.04\",Western Africa,Our newsroom,3,,read twice\n";

    [Fact]
    public void Text_is_named_by_its_encoding_separator_header_tags_layout_and_kept_columns()
    {
        using var folder = new TemporaryFolder();
        var source = folder.File("gao.csv");
        File.WriteAllBytes(source, System.Text.Encoding.Latin1.GetBytes("Déplacés à Gao;;;\n\nCercle;Date;Déplacés;Agent\n#adm2+name;#date;#affected+idps+ind;#meta+enteredby\nGao;2021-06-30;120;x\n"));
        var said = ToolRun.Of("inspect", source, "--lang", "fr").Output.Replace('\u00A0', ' ');
        foreach (var line in new[] { "format : hxl", "texte : windows-1252, séparé par des points-virgules", "en-têtes à la ligne 3", "étiquettes HXL à la ligne 4", "disposition : counts", "4 colonnes ; sans champ dans le noyau, gardées telles quelles : D", "comptages de personnes (MobilityCount) : 1" })
            Assert.Contains(line, said, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_are_named_one_by_one_and_those_of_no_layout_are_said_to_be_unread()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("mmp.csv", Incidents);
        Assert.Equal(0, ToolRun.Of("convert", source, "--to", "missing-migrants", "-o", folder.File("mmp.xlsx"), "--strict").Exit);
        var said = ToolRun.Of("inspect", folder.File("mmp.xlsx")).Output;
        Assert.Contains("format: missing-migrants", said, StringComparison.Ordinal);
        Assert.Contains("sheet “", said, StringComparison.Ordinal);
        Assert.Contains("header in row 1", said, StringComparison.Ordinal);
        Assert.Contains("without a core field, kept as they are: Q, Y", said, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("convert", folder.File("mmp.xlsx"), "--to", "missing-migrants", "-o", folder.File("back.csv"), "--strict").Exit);
        Assert.Equal(File.ReadAllText(source), File.ReadAllText(folder.File("back.csv")).Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public void File_that_is_missing_beside_the_input_is_named()
    {
        using var folder = new TemporaryFolder();
        var form = folder.File("formulaire.xlsx");
        var run = ToolRun.Of("inspect", folder.Write("a.csv", Incidents), "--with", form, "--lang", "fr");
        Assert.Equal(3, run.Exit);
        Assert.Contains($"  {form}: erreur GC8001 Il n’y a ni fichier ni dossier de ce nom.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_of_no_kind_of_record_is_described_and_refused()
    {
        using var folder = new TemporaryFolder();
        var said = ToolRun.Of("inspect", folder.Write("places.csv", "Nom,Code\n#meta+name,#meta+code\nGao,1\n"));
        Assert.Equal(3, said.Exit);
        Assert.Contains("not read: no layout of the format fits", said.Output, StringComparison.Ordinal);
    }
}

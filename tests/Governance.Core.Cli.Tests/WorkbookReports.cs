using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace Governance.Core.Cli.Tests;

/// <summary><c>--report workbook=FILE</c>: the user's own table with the findings in it.</summary>
public class WorkbookReports
{
    private const string Matrix = """
        N°,Recommandation,Source,Date,Responsable,Priorité,État
        1,Première recommandation,Une conférence,30/06/2021,Un service,Zzcanari,En cours
        2,Deuxième recommandation,Une conférence,30/06/2021,Un service,Moyenne,En cours
        """;

    [Theory]
    [InlineData("fr", "Constats", "avertissement GC3302", "Comment corriger", "protégez-la comme la source")]
    [InlineData("en", "Findings", "warning GC3302", "How to mend it", "protect it like the source")]
    public void Text_comes_back_as_a_workbook_with_the_findings_in_the_users_language(string language, string sheet, string comment, string mend, string protection)
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("m.csv", Matrix);
        var run = ToolRun.Of("validate", source, "--lang", language, "--report", "workbook=" + folder.File("out.xlsx"));
        Assert.Equal(0, run.Exit);
        Assert.Contains($"name=\"{sheet}\"", Part(folder.File("out.xlsx"), "xl/workbook.xml"), StringComparison.Ordinal);
        var comments = Part(folder.File("out.xlsx"), "xl/findingComments1.xml");
        Assert.Contains("ref=\"F2\"", comments, StringComparison.Ordinal);
        Assert.Contains(comment, comments, StringComparison.Ordinal);
        var list = Part(folder.File("out.xlsx"), "xl/worksheets/findings1.xml");
        Assert.Contains(mend, list, StringComparison.Ordinal);
        Assert.Contains(protection, list, StringComparison.Ordinal);
        Assert.DoesNotContain("Zzcanari", list + comments, StringComparison.Ordinal);
    }

    [Fact]
    public void Workbook_comes_back_and_gives_the_same_findings_again()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, ToolRun.Of("convert", folder.Write("m.csv", Matrix), "--to", "recommendations", "-o", folder.File("m.xlsx")).Exit);
        var first = ToolRun.Of("validate", folder.File("m.xlsx"), "--format", "json", "--report", "workbook=" + folder.File("out.xlsx"));
        var again = ToolRun.Of("validate", folder.File("out.xlsx"), "--format", "json");
        Assert.Equal(Codes(first), Codes(again).Where(c => !c.StartsWith("GC3060", StringComparison.Ordinal)));
        Assert.Contains(Codes(first), c => c == "GC3302 Recommandations F2");

        static List<string> Codes(ToolRun run) => [.. run.Json["diagnostics"]!.AsArray().Select(d => $"{d!["code"]} {d["sheet"]} {d["cellColumn"]}{d["row"]}")];
    }

    [Fact]
    public void Proposals_beyond_what_is_listed_are_counted()
    {
        using var folder = new TemporaryFolder();
        var rows = string.Concat(Enumerable.Range(1, 1002).Select(i => $"{i},Une recommandation,Une conférence,30/06/2021\n"));
        ToolRun.Of("validate", folder.Write("m.csv", "N°,Recommandation,Source,Date\n" + rows), "--report", "workbook=" + folder.File("out.xlsx"));
        Assert.Contains("2 more proposals are not listed", Part(folder.File("out.xlsx"), "xl/worksheets/findings1.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("out.pdf")]
    [InlineData("out.HTML")]
    [InlineData("out.parquet")]
    [InlineData("out.txt")]
    public void Workbook_is_not_written_under_the_ending_of_something_else(string name)
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("validate", folder.Write("m.csv", Matrix), "--report", "workbook=" + folder.File(name));
        Assert.Equal((2, $"The output is a workbook: give it a name that ends in .xlsx instead of {folder.File(name)}.\n"), (run.Exit, run.Error));
        Assert.False(File.Exists(folder.File(name)));
    }

    [Fact]
    public void Only_one_table_can_be_annotated_and_never_over_itself()
    {
        using var folder = new TemporaryFolder();
        var (one, two) = (folder.Write("1.csv", Matrix), folder.Write("2.csv", Matrix));
        var records = folder.Write("r.jsonl", "{\"type\":\"Migrant\",\"id\":\"m1\"}");
        var report = "workbook=" + folder.File("out.xlsx");
        var json = ToolRun.Of("validate", folder.Write("hxl.json", """[["Cercle","Personnes"],["#adm2+name","#affected+idps"],["Gao","12"]]"""), "--report", report);
        Assert.Equal((2, "--report workbook annotates one table (XLSX, CSV or TSV file); the inputs hold 0.\n"), (json.Exit, json.Error));
        var several = ToolRun.Of("validate", one, two, "--report", report);
        Assert.Equal((2, "--report workbook annotates one table (XLSX, CSV or TSV file); the inputs hold 2.\n"), (several.Exit, several.Error));
        var none = ToolRun.Of("validate", records, "--report", report, "--lang", "fr");
        Assert.Equal((2, "--report workbook annote un seul tableau (fichier XLSX, CSV ou TSV)\u00A0; les entrées en contiennent 0.\n"), (none.Exit, none.Error));
        Assert.Equal(2, ToolRun.With(Matrix, "validate", "-", "--report", report).Exit);
        Assert.Equal(2, ToolRun.Of("validate", one, "--report", "workbook=" + one).Exit);
        Assert.Equal(Matrix, File.ReadAllText(one));
        Assert.False(File.Exists(folder.File("out.xlsx")));
        Assert.Equal(2, ToolRun.Of("validate", folder.Write("broken.xlsx", "PK\u0003\u0004"), "--report", report).Exit);
        Assert.False(File.Exists(folder.File("out.xlsx")));
        Assert.Equal(0, ToolRun.Of("validate", one, records, "--report", report, "--fail-on", "error").Exit);
        Assert.True(File.Exists(folder.File("out.xlsx")));
    }

    [Fact]
    public void Findings_that_are_not_kept_are_not_annotated_and_the_copy_says_so()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("m.csv", Matrix.Replace("Moyenne", "Autre", StringComparison.Ordinal));
        ToolRun.Of("validate", source, "--max-findings", "1", "--report", "workbook=" + folder.File("out.xlsx"));
        Assert.DoesNotContain("ref=\"F3\"", Part(folder.File("out.xlsx"), "xl/findingComments1.xml"), StringComparison.Ordinal);
        Assert.Contains("more finding", Part(folder.File("out.xlsx"), "xl/worksheets/findings1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Independent_spreadsheet_opens_the_annotated_workbook_and_the_template()
    {
        var office = new[] { "/usr/bin/soffice", "/usr/local/bin/soffice" }.FirstOrDefault(File.Exists);
        Assert.SkipWhen(office is null, "not run: no LibreOffice (soffice) on this machine");
        using var folder = new TemporaryFolder();
        ToolRun.Of("validate", folder.Write("m.csv", Matrix), "--lang", "fr", "--report", "workbook=" + folder.File("out.xlsx"));
        ToolRun.Of("template", "recommendations", "--lang", "fr", "-o", folder.File("t.xlsx"));
        Convert(office!, folder, "fods", "out.xlsx", "t.xlsx");
        var annotated = File.ReadAllText(folder.File("out.fods"));
        Assert.Equal(annotated.Split("<office:annotation ").Length - 1, Part(folder.File("out.xlsx"), "xl/findingComments1.xml").Split("<comment ").Length - 1);
        Assert.Contains("xlink:href=\"#Données.F2\"", annotated.Replace("$", "", StringComparison.Ordinal).Replace("&apos;", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("fo:background-color=\"#ffeb9d\"", annotated, StringComparison.Ordinal);
        var template = File.ReadAllText(folder.File("t.fods"));
        Assert.Equal(3, template.Split("<table:content-validation ").Length - 1);
        Convert(office!, folder, "pdf", "out.xlsx");
        Assert.True(new FileInfo(folder.File("out.pdf")).Length > 1000);
    }

    private static void Convert(string office, TemporaryFolder folder, string form, params string[] books)
    {
        var start = new ProcessStartInfo(office) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { "--headless", "-env:UserInstallation=file://" + folder.File("profile"), "--convert-to", form, "--outdir", folder.Root }.Concat(books.Select(folder.File)))
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(3)), "LibreOffice did not end.");
        Assert.Equal(0, process.ExitCode);
    }

    private static string Part(string book, string name)
    {
        using var zip = ZipFile.OpenRead(book);
        using var part = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return part.ReadToEnd();
    }
}

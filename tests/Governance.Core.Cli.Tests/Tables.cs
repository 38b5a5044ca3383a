using System.IO.Compression;
using Governance.Adapters.Tabular;

namespace Governance.Core.Cli.Tests;

/// <summary>Tables as a ministry keeps them, through the tool.</summary>
public class Tables
{
    private const string Matrix = "N°;Recommandation;Responsable;Date;État\n1;Gérer les données;Région;05/06/2021;En cours\n2;Créer un cadre;Région;07/08/2021;En cours\n";

    [Fact]
    public void Matrix_is_recognised_and_becomes_a_workbook_and_comes_back()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("suivi.csv", Matrix);
        Assert.Equal(0, ToolRun.Of("convert", source, "--to", "recommendations", "-o", folder.File("suivi.xlsx"), "--dates", "dmy", "--strict").Exit);
        var read = ToolRun.Of("validate", folder.File("suivi.xlsx"), "--format", "json");
        Assert.Equal(0, read.Exit);
        Assert.Equal(("recommendations", 2), ((string)read.Json["inputs"]![0]!["format"]!, (int)read.Json["inputs"]![0]!["records"]!));
        Assert.Equal(0, ToolRun.Of("convert", folder.File("suivi.xlsx"), "--to", "jsonl", "-o", folder.File("suivi.jsonl")).Exit);
        Assert.Contains("\"made\":\"2021-06-05\"", File.ReadAllText(folder.File("suivi.jsonl")), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_of_ours_that_French_Excel_saved_gives_the_same_records_and_its_dates_mend_themselves()
    {
        using var folder = new TemporaryFolder();
        var given = folder.Write("given.jsonl", """{"type":"Incident","id":"i-1","minted":true,"kind":"death","period":{"start":"2021-06-30","end":"2021-07-05"},"reported":"2021-07","sensitivity":"public","counts":{"dead":{"value":2}}}""" + "\n"
            + """{"type":"Incident","id":"i-2","kind":"death","period":{"start":"2021","end":"2021-08-20"},"reported":"2021-08-21","sensitivity":"public","description":"Ménaka – Ansongo ; été"}""" + "\n");
        Directory.CreateDirectory(folder.File("own"));
        Directory.CreateDirectory(folder.File("back"));
        Assert.Equal(0, ToolRun.Of("convert", given, "--to", "csv", "-o", folder.File("own/t.csv")).Exit);
        var saved = File.ReadAllText(folder.File("own/t.csv")).Replace("2021-06-30,2021-07-05", "30/06/2021,05/07/2021", StringComparison.Ordinal).Replace("2021-08-20", "20/08/2021", StringComparison.Ordinal)
            .Replace(",2021-07,", ",juil-21,", StringComparison.Ordinal).Replace("2021-08-21", "21/08/2021", StringComparison.Ordinal).Replace(",true,", ",VRAI,", StringComparison.Ordinal)
            .Replace(',', ';').Replace("Ménaka – Ansongo ; été", "\"Ménaka – Ansongo ; été\"", StringComparison.Ordinal);
        var table = folder.File("saved.csv");
        File.WriteAllBytes(table, System.Text.CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(saved));

        Assert.Equal(0, ToolRun.Of("validate", table, "--fail-on", "error", "--today", "2021-12-31").Exit);
        Assert.Equal(0, ToolRun.Of("convert", table, "--to", "csv", "-o", folder.File("back/t.csv"), "--strict", "--today", "2021-12-31").Exit);
        Assert.Equal(File.ReadAllText(folder.File("own/t.csv")), File.ReadAllText(folder.File("back/t.csv")));

        Assert.Equal(0, ToolRun.Of("validate", table, "--fix", "--today", "2021-12-31").Exit);
        var mended = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(File.ReadAllBytes(table));
        Assert.Equal(saved.Replace("30/06/2021;05/07/2021", "2021-06-30;2021-07-05", StringComparison.Ordinal).Replace("20/08/2021", "2021-08-20", StringComparison.Ordinal).Replace("21/08/2021", "2021-08-21", StringComparison.Ordinal), mended);
    }

    [Fact]
    public void Value_that_begins_like_an_option_is_one_where_it_is_joined_to_its_option()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("suivi.csv", Matrix);
        Assert.Equal(0, ToolRun.Of("convert", source, "--to", "recommendations", "-o", folder.File("suivi.xlsx"), "--dates", "dmy").Exit);

        var joined = ToolRun.Of("validate", folder.File("suivi.xlsx"), "--from", "recommendations", "--sheet=--2021--");
        Assert.Empty(joined.Error);
        Assert.Contains("GC3059", joined.Output, StringComparison.Ordinal);
        Assert.Contains("GC3059", ToolRun.Of("validate", folder.File("suivi.xlsx"), "--from", "recommendations", "--sheet:--lang").Output, StringComparison.Ordinal);
        foreach (var apart in (string[][])[["--sheet", "--2021--"], ["--sheet", "--strict", "--country=--strict"]])
            Assert.Equal(2, ToolRun.Of(["validate", folder.File("suivi.xlsx"), .. apart]).Exit);
    }

    [Fact]
    public void Tagged_table_goes_to_JSON_and_a_workbook_and_is_recognised_there()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("deplaces.csv", "Cercle,Date,PDI\n#adm2+name,#date,#affected+idps+ind\nGao,2021-06-30,120\nAnsongo,2021-06-30,80\n");
        foreach (var name in new[] { "deplaces.json", "deplaces.xlsx" })
        {
            Assert.Equal(0, ToolRun.Of("convert", source, "--to", "hxl", "-o", folder.File(name), "--strict").Exit);
            var read = ToolRun.Of("validate", folder.File(name), "--format", "json");
            Assert.Equal(("hxl", 2), ((string)read.Json["inputs"]![0]!["format"]!, (int)read.Json["inputs"]![0]!["records"]!));
        }
    }

    [Fact]
    public void Dataset_of_two_kinds_becomes_two_tagged_files_or_two_sheets_and_both_read_back()
    {
        using var folder = new TemporaryFolder();
        var counts = folder.Write("deplaces.csv", "#adm2+name,#date,#affected+idps+ind\nGao,2021-06-30,120\n");
        var deaths = folder.Write("morts.csv", "#date,#affected+killed,#cause\n2021-06,2,Accident\n2021-07,1,Accident\n");
        var run = ToolRun.Of("convert", counts, deaths, "--to", "hxl", "-o", folder.File("sortie.csv"), "--strict");
        Assert.Equal(0, run.Exit);
        Assert.Equal(["deplaces.csv", "morts.csv", "sortie-counts.csv", "sortie-incidents.csv"], Directory.GetFiles(folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("sortie-incidents.csv", run.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(counts), File.ReadAllText(folder.File("sortie-counts.csv")));
        Assert.Equal(File.ReadAllText(deaths), File.ReadAllText(folder.File("sortie-incidents.csv")));
        Assert.Equal(0, ToolRun.Of("convert", counts, deaths, "--to", "hxl", "-o", folder.File("sortie.xlsx")).Exit);
        Assert.Equal(3, (int)ToolRun.Of("validate", folder.File("sortie.xlsx"), "--format", "json").Json["inputs"]![0]!["records"]!);
    }

    [Fact]
    public void Kind_of_its_own_file_is_never_written_over_an_input()
    {
        using var folder = new TemporaryFolder();
        var counts = folder.Write("sortie-counts.csv", "#adm2+name,#date,#affected+idps+ind\nGao,2021-06-30,120\n");
        var deaths = folder.Write("morts.csv", "#date,#affected+killed,#cause\n2021-06,2,Accident\n");
        Assert.Equal(2, ToolRun.Of("convert", counts, deaths, "--to", "hxl", "-o", folder.File("sortie.csv")).Exit);
        Assert.Equal(2, Directory.GetFiles(folder.Root).Length);
    }

    [Fact]
    public void Device_takes_the_first_kind_and_no_file_is_made_beside_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Devices have no path there.");
        using var folder = new TemporaryFolder();
        var counts = folder.Write("deplaces.csv", "#adm2+name,#date,#affected+idps+ind\nGao,2021-06-30,120\n");
        var deaths = folder.Write("morts.csv", "#date,#affected+killed,#cause\n2021-06,2,Accident\n");
        Assert.Equal(1, ToolRun.Of("convert", counts, deaths, "--to", "hxl", "-o", "/dev/null", "--strict").Exit);
        Assert.Empty(Directory.GetFiles("/dev", "null-*"));
    }

    [Fact]
    public void Headers_of_a_new_tagged_table_are_in_the_language_of_the_user()
    {
        using var folder = new TemporaryFolder();
        var records = folder.Write("x.jsonl", """{"type":"Incident","id":"incident-1","kind":"death"}""" + "\n");
        Assert.Equal(0, ToolRun.Of("convert", records, "--to", "hxl", "-o", folder.File("x.csv"), "--lang", "fr").Exit);
        Assert.StartsWith("Identifiant de l’enregistrement,Nature de l’incident", File.ReadAllText(folder.File("x.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.xls", "<html><table><tr><td>1</td></tr></table></html>", "HTML")]
    [InlineData("b.xls", "<?xml version=\"1.0\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>", "XML Spreadsheet 2003")]
    [InlineData("c.xls", "MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n", "MHTML (.mht)")]
    public void Text_that_a_program_saved_as_a_workbook_is_named_with_what_to_do(string name, string text, string form)
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("validate", folder.Write(name, text));
        Assert.Equal(3, run.Exit);
        Assert.Contains($"GC3016 The input is not an XLSX workbook but {form}; save it as .xlsx.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Order_of_dates_is_asked_for_and_taken_from_the_command_line()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("suivi.csv", Matrix);
        Assert.Contains("GC3051", ToolRun.Of("validate", source).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("GC3051", ToolRun.Of("validate", source, "--dates", "mdy").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--encoding", "klingon")]
    [InlineData("--separator", "ab")]
    [InlineData("--header-row", "-1")]
    [InlineData("--dates", "ymd")]
    [InlineData("--decimal", "dot")]
    public void Impossible_value_is_a_usage_error(string option, string value)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(2, ToolRun.Of("validate", folder.Write("suivi.csv", Matrix), option, value).Exit);
    }

    [Theory]
    [InlineData("ods")]
    [InlineData("xls")]
    public void Workbook_of_another_kind_is_named_with_what_to_do(string kind)
    {
        using var folder = new TemporaryFolder();
        var source = folder.File("suivi." + kind);
        if (kind == "xls")
        {
            File.WriteAllBytes(source, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. System.Text.Encoding.Unicode.GetBytes("Workbook")]);
        }
        else
        {
            using var zip = ZipFile.Open(source, ZipArchiveMode.Create);
            foreach (var part in new[] { "mimetype", "content.xml" })
                zip.CreateEntry(part).Open().Dispose();
        }

        var run = ToolRun.Of("validate", source, "--lang", "fr");
        Assert.Equal(3, run.Exit);
        Assert.Contains("GC3016", run.Output, StringComparison.Ordinal);
        Assert.Contains("enregistrez-la sous .xlsx", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Packed_input_is_named_with_what_to_do()
    {
        using var folder = new TemporaryFolder();
        using (var zip = ZipFile.Open(folder.File("d.zip"), ZipArchiveMode.Create))
            zip.CreateEntry("services.csv");
        using (var gzip = new GZipStream(File.Create(folder.File("d.csv.gz")), CompressionMode.Compress))
            gzip.Write("id,name"u8);
        var run = ToolRun.Of("validate", folder.File("d.zip"), folder.File("d.csv.gz"), "--lang", "fr");
        Assert.Contains("GC3065 L’entrée est compressée (ZIP)", run.Output, StringComparison.Ordinal);
        Assert.Contains("GC3065 L’entrée est compressée (GZIP)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheet_that_is_not_there_is_a_finding()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("suivi.csv", Matrix);
        Assert.Equal(0, ToolRun.Of("convert", source, "--to", "recommendations", "-o", folder.File("suivi.xlsx")).Exit);
        Assert.Contains("GC3059", ToolRun.Of("validate", folder.File("suivi.xlsx"), "--sheet", "Autre").Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_of_a_workbook_stand_sheet_by_sheet()
    {
        using var folder = new TemporaryFolder();
        await using (var file = File.Create(folder.File("suivi.xlsx")))
        {
            await using var book = new XlsxTableWriter(file);
            foreach (var sheet in (string[])["Second", "First"])
            {
                await book.BeginSheetAsync(new XlsxSheetLayout(sheet), TestContext.Current.CancellationToken);
                foreach (var row in (string[][])[["Recommandation", "Responsable", "État"], [$"Former ({sheet})", "Région", "Inconnu de la liste"], [$"Loger ({sheet})", "Région", "Inconnu aussi"]])
                    await book.WriteAsync(row, cancellationToken: TestContext.Current.CancellationToken);
            }
        }

        var found = ToolRun.Of("validate", folder.File("suivi.xlsx"), "--format", "json").Json["diagnostics"]!.AsArray().Where(d => (string)d!["code"]! == "GC3301");
        Assert.Equal(["Second 2", "Second 3", "First 2", "First 3"], found.Select(d => $"{d!["sheet"]} {d["row"]}"));
    }
}

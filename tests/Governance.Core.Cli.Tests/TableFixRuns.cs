using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Governance.Adapters.Tabular;

namespace Governance.Core.Cli.Tests;

/// <summary><c>validate --fix</c> on tables of partners: single cells change, the file around them does not.</summary>
public class TableFixRuns
{
    private const string Before =
        "N°;Recommandation;Source;Date;Responsable;Priorité;État\r\n"
        + "1;\"Première \"\"une\"\"; avec signe\";Une conférence;\"30/06/2021\";Un service;moyenne;Réalisée\r\n"
        + "2;  Deuxième;Une conférence;05/06/2021;Un service; Moyenne;réalisée\n"
        + "\r\n"
        + "3;Troisième;Une conférence;1er juillet 2021;Un service;Zzcanari;Zzcanari";

    private const string After =
        "N°;Recommandation;Source;Date;Responsable;Priorité;État\r\n"
        + "1;\"Première \"\"une\"\"; avec signe\";Une conférence;\"2021-06-30\";Un service;Moyenne;Réalisée\r\n"
        + "2;  Deuxième;Une conférence;2021-06-05;Un service;Moyenne;réalisée\n"
        + "\r\n"
        + "3;Troisième;Une conférence;2021-07-01;Un service;Zzcanari;Zzcanari";

    public static TheoryData<string, string> Encodings => new()
    {
        { "utf-8", "" }, { "utf-8-mark", "tr-TR" }, { "windows-1252", "fr-FR" }, { "utf-16", "tr-TR" }, { "utf-16BE", "" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Cells_are_mended_and_every_other_byte_stays(string encoding, string culture)
    {
        var machine = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            using var folder = new TemporaryFolder();
            var file = folder.File("m.csv");
            File.WriteAllBytes(file, Bytes(Before, encoding));
            var told = Json(folder, file);
            var run = ToolRun.Of("validate", file, "--fix");
            Assert.Equal(After, Text(File.ReadAllBytes(file), encoding));
            Assert.StartsWith("5 edits were made in 1 input.\n", run.Output, StringComparison.Ordinal);
            Assert.Equal(told, Json(folder, file));
            Assert.StartsWith("Nothing to fix.\n", ToolRun.Of("validate", file, "--fix").Output, StringComparison.Ordinal);
            Assert.DoesNotContain("canari", run.Output, StringComparison.OrdinalIgnoreCase);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = machine;
        }
    }

    [Theory]
    [InlineData("2021/6/5", "2021-06-05")]
    [InlineData("30.06.2021", "2021-06-30")]
    [InlineData("06/30/2021", "2021-06-30")]
    [InlineData("06/06/2021", "2021-06-06")]
    [InlineData("20210630", "2021-06-30")]
    [InlineData("1er juin 2021", "2021-06-01")]
    [InlineData("06/2021", "2021-06")]
    [InlineData("2021-", null)]
    [InlineData("/2021", null)]
    [InlineData("2010/11", null)]
    [InlineData("15/03/1400", null)]
    [InlineData("lundi 5 mars 2021", null)]
    [InlineData("de 2021", null)]
    [InlineData("05/06/2021", null)]
    [InlineData("30/06/21", null)]
    [InlineData("30 juin 21", null)]
    [InlineData("2021-06-30T00:00:00", null)]
    [InlineData("2021.5", null)]
    [InlineData("44377", null)]
    [InlineData("31/02/2021", null)]
    [InlineData("court terme", null)]
    public void Date_is_certain_only_where_it_has_one_reading(string text, string? date) => Assert.Equal(date, CellDates.OnlyReading(text)?.ToString());

    [Fact]
    public void Dry_run_names_row_and_column()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("m.csv", Before);
        var run = ToolRun.Of("validate", file, "--fix-dry-run", "--show-values");
        Assert.StartsWith($"{file}: row 2, column D (Date): date as year-month-day \"30/06/2021\" → \"2021-06-30\"\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{file}: row 2, column F (Priorité): spelling of a code \"moyenne\" → \"Moyenne\"\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{file}: row 3, column F (Priorité): white space taken away \" Moyenne\" → \"Moyenne\"\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(Before, File.ReadAllText(file));
    }

    [Fact]
    public void Accents_are_composed_in_columns_that_the_map_knows()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("m.csv", "N°,Recommandation,Source,Autre\n1,Re\u0301union,Une confe\u0301rence,re\u0301serve\n");
        var run = ToolRun.Of("validate", file, "--fix");
        Assert.StartsWith("2 edits were made in 1 input.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("N°,Recommandation,Source,Autre\n1,Réunion,Une conférence,re\u0301serve\n", File.ReadAllText(file));
    }

    [Fact]
    public void Date_that_its_column_does_not_settle_stays()
    {
        using var folder = new TemporaryFolder();
        var table = "N°,Recommandation,Source,Date\n1,Une,Une conférence,05/06/2021\n2,Deux,Une conférence,04/03/2021\n";
        var file = folder.Write("m.csv", table);
        Assert.StartsWith("Nothing to fix.\n", ToolRun.Of("validate", file, "--fix").Output, StringComparison.Ordinal);
        Assert.Equal(table, File.ReadAllText(file));
    }

    [Fact]
    public void File_that_would_be_read_differently_stays_as_it_is()
    {
        // The first row tells that days come first; the last one, whose year has two digits, is not respelled and needs it.
        using var folder = new TemporaryFolder();
        var table = "N°,Recommandation,Source,Date\n1,Une,Une conférence,30/06/2021\n2,Deux,Une conférence,04/03/21\n";
        var (file, log) = (folder.Write("m.csv", table), folder.File("log.jsonl"));
        var run = ToolRun.Of("validate", file, "--fix", "--fix-log", log);
        Assert.StartsWith($"{file} was left as it is: mended, it would be read differently.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal((table, ""), (File.ReadAllText(file), File.ReadAllText(log)));
        Assert.StartsWith($"{file} was left as it is: mended, it would be read differently.\n", ToolRun.Of("validate", file, "--fix-dry-run").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Respelled_tables_are_fixed_to_the_same_records_and_a_second_run_finds_nothing()
    {
        var random = new Random(2021);
        string[] dates = ["30/06/2021", "2021-06-30", "2021/6/30", "30 juin 2021", "June 30, 2021", "06/30/2021", "05/06/2021", "", "13-Jan-20", "court terme"];
        string[] priorities = ["Moyenne", "moyenne", "MOYENNE ", "\u00A0Moyenne", "medium", "", "?"];
        var mended = 0;
        for (var i = 0; i < 40; i++)
        {
            using var folder = new TemporaryFolder();
            var table = new StringBuilder("N°\tRecommandation\tSource\tDate\tPriorité\tÉchéance\r\n");
            for (var row = 1; row <= 5; row++)
                table.Append(CultureInfo.InvariantCulture, $"{row}\tTexte {row}\tUne conférence\t{dates[random.Next(dates.Length)]}\t{priorities[random.Next(priorities.Length)]}\t{dates[random.Next(dates.Length)]}\r\n");
            var file = folder.Write("m.tsv", table.ToString());
            var before = Json(folder, file);
            var run = ToolRun.Of("validate", file, "--fix");
            mended += run.Output.StartsWith("Nothing", StringComparison.Ordinal) || run.Output.Contains("left as it is", StringComparison.Ordinal) ? 0 : 1;
            Assert.Equal(before, Json(folder, file));
            Assert.DoesNotContain("made in", ToolRun.Of("validate", file, "--fix").Output, StringComparison.Ordinal);
        }

        Assert.InRange(mended, 10, 40);
    }

    [Fact]
    public void Workbook_is_not_mended_in_its_place_and_that_is_said()
    {
        using var folder = new TemporaryFolder();
        var book = folder.File("m.xlsx");
        ToolRun.Of("convert", folder.Write("m.csv", Before), "--to", "recommendations", "-o", book);
        var bytes = File.ReadAllBytes(book);
        var run = ToolRun.Of("validate", book, "--fix", "--lang", "fr");
        Assert.StartsWith($"{book} n’est pas corrigé sur place", run.Output, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(book));
    }

    [Theory]
    [InlineData("en", "Proposed", "date as year-month-day")]
    [InlineData("fr", "Proposition", "date en année-mois-jour")]
    public void Annotated_copy_proposes_the_spelling_of_cells(string language, string column, string rule)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("m.csv", Before);
        Assert.Equal(0, ToolRun.Of("validate", file, "--lang", language, "--report", "workbook=" + folder.File("out.xlsx")).Exit);
        using var zip = ZipFile.OpenRead(folder.File("out.xlsx"));
        var list = Part(zip, "xl/worksheets/findings1.xml");
        Assert.Contains(column, list, StringComparison.Ordinal);
        Assert.Contains(rule, list, StringComparison.Ordinal);
        Assert.Contains("2021-06-30", list, StringComparison.Ordinal);
        Assert.Contains(rule + "\n→ 2021-06-30", Part(zip, "xl/findingComments1.xml"), StringComparison.Ordinal);
        Assert.Equal(Before, File.ReadAllText(file));
    }

    private static string Part(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>The records of a table without what its format alone knows.</summary>
    private static string Json(TemporaryFolder folder, string file)
    {
        ToolRun.Of("convert", file, "--to", "jsonl", "-o", folder.File("records.jsonl"));
        return string.Join('\n', File.ReadLines(folder.File("records.jsonl")).Select(line =>
        {
            var record = JsonNode.Parse(line)!.AsObject();
            record.Remove("extensions");
            return record.ToJsonString();
        }));
    }

    private static Encoding Of(string encoding) => encoding switch
    {
        "utf-8" => new UTF8Encoding(false),
        "utf-8-mark" => new UTF8Encoding(true),
        "utf-16" => Encoding.Unicode,
        "utf-16BE" => Encoding.BigEndianUnicode,
        _ => CodePagesEncodingProvider.Instance.GetEncoding(encoding)!,
    };

    private static byte[] Bytes(string text, string encoding) => [.. Of(encoding).GetPreamble(), .. Of(encoding).GetBytes(text)];

    private static string Text(byte[] bytes, string encoding)
    {
        Assert.True(bytes.AsSpan().StartsWith(Of(encoding).GetPreamble()));
        return Of(encoding).GetString(bytes.AsSpan(Of(encoding).GetPreamble().Length));
    }
}

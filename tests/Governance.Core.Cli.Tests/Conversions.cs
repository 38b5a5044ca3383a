namespace Governance.Core.Cli.Tests;

/// <summary>Converting there and back, as the README says.</summary>
public class Conversions
{
    private const string Csv = """
        "Main ID","Incident ID",Region,"Incident Date",Year,"Reported Month","Number Dead","Minimum Estimated Number of Missing","Number of Survivors","Number of Females","Number of Males","Number of Children","Region of Origin","Cause of Death","Country of Origin","Location of death","Information Source",Coordinates,"Migration route",URL,"UNSD Geographical Grouping","Source Quality"
        2026.MMP0001,2026.MMP0001,"Western Africa","Thu, 01/01/2026 - 12:00",2026,January,"1,022",3,,,1,,"Western Africa","Vehicle accident / death linked to hazardous transport",Mali,"Between Gao and Ansongo","A source, another","15.9869, 0.1976",,https://example.org/a,"Western Africa",4
        2026.MMP0002,2026.MMP00021,"Western Africa","Fri, 01/02/2026 - 12:00",2026,January,x,0,,,,,Unknown,Drowning,Unknown,"In the river",,"91, 0",,,Uncategorized,1

        """;

    [Fact]
    public void Partner_file_becomes_records_and_comes_back_cell_by_cell()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("source.csv", Csv);
        var there = ToolRun.Of("convert", source, "--from", "missing-migrants", "--to", "jsonl", "-o", folder.File("x.jsonl"));
        Assert.Equal(1, there.Exit);
        Assert.Contains("GC3103", there.Output, StringComparison.Ordinal);
        Assert.Contains("row 3, column G", there.Output, StringComparison.Ordinal);
        Assert.Equal(2, File.ReadLines(folder.File("x.jsonl")).Count());
        var judged = ToolRun.Of("validate", folder.File("x.jsonl"));
        Assert.Equal(0, judged.Exit);
        var back = ToolRun.Of("convert", folder.File("x.jsonl"), "--to", "missing-migrants", "-o", folder.File("back.csv"));
        Assert.Equal(0, back.Exit);
        Assert.Contains("Nothing of what was read is lost.", back.Error, StringComparison.Ordinal);
        Assert.Equal(Cells(Csv), Cells(File.ReadAllText(folder.File("back.csv"))));
    }

    [Fact]
    public void What_a_format_cannot_carry_is_listed_and_fails_where_strict()
    {
        using var folder = new TemporaryFolder();
        var sample = Core.Tests.InStep.Repository.File("samples/gao-2021");
        var lossy = ToolRun.Of("convert", sample, "--to", "missing-migrants", "-o", folder.File("x.csv"), "--lang", "fr");
        Assert.Equal(0, lossy.Exit);
        Assert.Contains("recommandations, sans place dans le format\u00A0:\n    enregistrements entiers (9)\n", lossy.Error, StringComparison.Ordinal);
        Assert.Equal(1, ToolRun.Of("convert", sample, "--to", "missing-migrants", "-o", folder.File("x.csv"), "--strict").Exit);
    }

    [Theory]
    [InlineData("en", "facilities, not carried by the format:", "place: country, kind, name, administrative units (14)")]
    [InlineData("fr", "structures, sans place dans le format\u00A0:", "lieu\u00A0: pays, type, nom, unités administratives (14)")]
    public void Loss_is_told_in_words_without_pointers(string language, string kind, string place)
    {
        using var folder = new TemporaryFolder();
        var sample = Core.Tests.InStep.Repository.File("samples/gao-2021");
        var lossy = ToolRun.Of("convert", sample, "--to", "hsds", "-o", folder.File("x.json"), "--lang", language).Error.Split('\n');
        var first = Array.IndexOf(lossy, "  " + kind);
        Assert.Equal("    " + place, lossy.Skip(first).First(l => l.Contains("14", StringComparison.Ordinal)));
        Assert.DoesNotContain(lossy, l => l.Contains("/*/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("hsds/facility", 0)]
    [InlineData("hsds/nowhere", 2)]
    public void Layout_that_the_file_does_not_tell_is_named_with_its_format(string from, int exit)
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("a.json", """{"id":"m1","name":"Maison des Migrants"}""");
        Assert.Equal(exit, ToolRun.Of("convert", input, "--from", from, "--to", "jsonl", "-o", folder.File("x.jsonl")).Exit);
        Assert.Equal(exit, ToolRun.Of("validate", input, "--from", from).Exit);
        if (exit == 0)
            Assert.Contains("\"type\":\"Facility\"", File.ReadAllText(folder.File("x.jsonl")), StringComparison.Ordinal);
    }

    [Fact]
    public void Workbook_has_no_empty_sheet_for_records_of_other_kinds_before()
    {
        using var folder = new TemporaryFolder();
        var matrix = folder.Write("m.csv", "Recommandation,Responsable,État\nFormer les agents,Région,En cours\n");
        Assert.Equal(0, ToolRun.Of("convert", matrix, "--to", "jsonl", "-o", folder.File("m.jsonl")).Exit);
        var all = folder.Write("all.jsonl", """{"type":"Organisation","id":"o1","name":{"language":"fr","text":"Commune"}}""" + "\n" + File.ReadAllText(folder.File("m.jsonl")));
        Assert.Equal(0, ToolRun.Of("convert", all, "--to", "recommendations", "-o", folder.File("m.xlsx")).Exit);
        var inspected = ToolRun.Of("inspect", folder.File("m.xlsx")).Output;
        Assert.Single(inspected.Split('\n'), l => l.Contains("sheet “", StringComparison.Ordinal));
        Assert.Contains("records: 1", inspected, StringComparison.Ordinal);
    }

    [Fact]
    public void Loss_report_is_a_file_for_programs_too()
    {
        using var folder = new TemporaryFolder();
        var sample = Core.Tests.InStep.Repository.File("samples/gao-2021");
        Assert.Equal(0, ToolRun.Of("convert", sample, "--to", "missing-migrants", "-o", folder.File("x.csv"), "--report", "loss=" + folder.File("loss.json")).Exit);
        var loss = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(folder.File("loss.json")))!;
        Assert.Equal((24, 0), ((int)loss["read"]!, (int)loss["written"]!));
        Assert.Contains(loss["losses"]!.AsArray(), l => (string)l!["type"]! == "Recommendation" && (string)l["reason"]! == "not-carried");
        Assert.Equal(2, ToolRun.Of("validate", sample, "--report", "loss=" + folder.File("loss.json")).Exit);
    }

    [Fact]
    public void Standard_output_takes_the_data_and_standard_error_the_report()
    {
        var run = ToolRun.With("""{"type":"Migrant","id":"m1"}""", "convert", "-", "--to", "jsonl", "-o", "-");
        Assert.Equal(0, run.Exit);
        Assert.Empty(run.Output);
        Assert.Contains("\"m1\"", System.Text.Encoding.UTF8.GetString(run.Data), StringComparison.Ordinal);
        Assert.Contains("Nothing of what was read is lost.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--to", "jsonl")]
    [InlineData("-o", "x")]
    public void Missing_option_is_named_in_the_user_s_language(string option, string value)
    {
        var run = ToolRun.Of("convert", "x.json", option, value, "--lang", "fr");
        Assert.Equal(2, run.Exit);
        Assert.StartsWith("L’option --", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "x.xlsx", ".csv, .tsv")]
    [InlineData("desa", "x.json", ".csv, .xlsx, .tsv")]
    [InlineData("idmc", "x.geojson", ".csv, .json, .xlsx")]
    [InlineData("jsonl", "x.JSON", ".jsonl, .ndjson")]
    [InlineData("parquet", "x.csv", ".parquet")]
    [InlineData("icalendar", "x.pdf", ".ics")]
    [InlineData("htcds", "x.xlsm", ".xlsx, .csv, .tsv, .json")]
    public void Format_is_not_written_under_the_ending_of_another(string format, string name, string endings)
    {
        using var folder = new TemporaryFolder();
        var sample = Core.Tests.InStep.Repository.File("samples/gao-2021");
        var run = ToolRun.Of("convert", sample, "--to", format, "-o", folder.File(name));
        Assert.Equal((2, $"The format {format} is written under names that end in {endings}: give the output such a name instead of {folder.File(name)}.\n"), (run.Exit, run.Error));
        Assert.StartsWith($"Le format {format} s’écrit sous des noms en {endings}\u00A0: ", ToolRun.Of("convert", sample, "--to", format, "-o", folder.File(name), "--lang", "fr").Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Root));
    }

    [Theory]
    [InlineData("2026", "[\n{\"Main ID\":\"2026.MMP0001\"")]
    [InlineData("all-data", "[\n{\"Main ID\":\"2026.MMP0001\"")]
    [InlineData("hdx", "[{\"web_id\":\"2026.MMP0001\"")]
    [InlineData("json", "[{\"web_id\":\"2026.MMP0001\"")]
    public void Table_under_the_ending_of_json_is_a_list_of_objects_and_comes_back(string layout, string start)
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("source.csv", Csv);
        ToolRun.Of("convert", source, "--to", "missing-migrants", "--layout", layout, "-o", folder.File("x.json"));
        Assert.StartsWith(start, File.ReadAllText(folder.File("x.json")), StringComparison.Ordinal);
        var back = ToolRun.Of("validate", folder.File("x.json"), "--format", "json").Json;
        Assert.Equal(("missing-migrants", 2), ((string)back["inputs"]![0]!["format"]!, (int)back["summary"]!["records"]!));
        Assert.DoesNotContain(back["diagnostics"]!.AsArray(), d => (string)d!["code"]! == "GC3112");
    }

    [Fact]
    public void Yearly_list_is_written_as_its_table_under_the_ending_of_one()
    {
        using var folder = new TemporaryFolder();
        ToolRun.Of("convert", folder.Write("source.csv", Csv), "--to", "missing-migrants", "--layout", "json", "-o", folder.File("x.json"));
        Assert.Equal(0, ToolRun.Of("convert", folder.File("x.json"), "--to", "missing-migrants", "-o", folder.File("x.csv")).Exit);
        Assert.StartsWith("web_id,region,", File.ReadAllText(folder.File("x.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "x.tsv")]
    [InlineData("csv", "x.txt")]
    [InlineData("sdmx", "x.tsv")]
    [InlineData("sdmx", "x.xlsx")]
    [InlineData("recommendations", "suivi.XLSX")]
    [InlineData("json", "x.records")]
    [InlineData("jsonl", "x.csv.part")]
    [InlineData("json", "x")]
    public void Ending_of_the_format_or_one_that_tells_nothing_is_taken(string format, string name)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, ToolRun.Of("convert", Core.Tests.InStep.Repository.File("samples/gao-2021"), "--to", format, "-o", folder.File(name)).Exit);
    }

    [Fact]
    public void Core_json_goes_there_and_back_unchanged()
    {
        using var folder = new TemporaryFolder();
        var sample = Core.Tests.InStep.Repository.File("samples/gao-2021");
        Assert.Equal(0, ToolRun.Of("convert", sample, "--to", "jsonl", "-o", folder.File("a.jsonl"), "--strict").Exit);
        Assert.Equal(0, ToolRun.Of("convert", folder.File("a.jsonl"), "--to", "json", "-o", folder.File("b.json"), "--strict").Exit);
        Assert.Equal(0, ToolRun.Of("convert", folder.File("b.json"), "--to", "jsonl", "-o", folder.File("c.jsonl"), "--strict").Exit);
        Assert.Equal(File.ReadAllText(folder.File("a.jsonl")), File.ReadAllText(folder.File("c.jsonl")));
        Assert.Equal(24, File.ReadLines(folder.File("a.jsonl")).Count());
    }

    [Fact]
    public void Record_above_the_audience_is_withheld_and_said()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("m.json", """{"type":"Migrant","id":"m1"}""");
        var run = ToolRun.Of("convert", input, "--to", "jsonl", "-o", folder.File("out.jsonl"), "--target", "public", "--strict");
        Assert.Equal(1, run.Exit);
        Assert.Empty(File.ReadAllText(folder.File("out.jsonl")));
        Assert.Contains("withheld", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_without_an_id_in_two_files_do_not_clash()
    {
        using var folder = new TemporaryFolder();
        var blank = Csv.Replace("2026.MMP0001,2026.MMP0001,", ",,", StringComparison.Ordinal);
        folder.Write("a.csv", blank);
        folder.Write("b.csv", blank.Replace("2026.MMP0002,2026.MMP00021", "2026.MMP0003,2026.MMP0003", StringComparison.Ordinal));
        var run = ToolRun.Of("convert", folder.Root, "--to", "jsonl", "-o", folder.File("both.ndjson"));
        Assert.DoesNotContain("GC2001", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("GC2001", ToolRun.Of("validate", folder.File("both.ndjson")).Output, StringComparison.Ordinal);
        folder.Write("b.csv", blank);
        Assert.Contains("GC2001", ToolRun.Of("validate", folder.Root).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_of_a_reader_names_its_record_and_its_field_in_the_core()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("validate", folder.Write("a.csv", Csv), "--format", "json");
        var finding = run.Json["diagnostics"]!.AsArray().Single(d => (string)d!["code"]! == "GC3103")!;
        Assert.Equal(("missing-migrants:2026.MMP00021", "/counts/dead"), ((string)finding["record"]!, (string)finding["pointer"]!));
        var list = ToolRun.Of("validate", folder.Write("l.json", "[{\"web_id\":\"1\",\"region\":\"\",\"url\":\"\",\"reported_date\":\"\",\"number_dead\":\"\",\"source_quality\":\"\",\"number_missing\":\n \"x\"}]"), "--from", "missing-migrants");
        Assert.Contains("l.json:2:2: error GC3103", list.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(",\"sensitivity\":\"strictly-confidential\"")]
    [InlineData("")]
    public void Protected_record_does_not_become_public_by_going_through_a_format(string sensitivity)
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("i.json", """{"type":"Incident","id":"i1","kind":"death","counts":{"dead":{"value":30} } }""".Replace(",\"counts\"", sensitivity + ",\"counts\"", StringComparison.Ordinal));
        var run = ToolRun.Of("convert", input, "--to", "missing-migrants", "-o", folder.File("out.csv"));
        Assert.Contains("incidents, withheld for the audience of the output (--target, --drop):\n    whole records (1)\n", run.Error, StringComparison.Ordinal);
        Assert.Single(File.ReadAllLines(folder.File("out.csv")));
    }

    [Theory]
    [InlineData("en", "migrants, withheld for the audience of the output (--target, --drop):\n    direct identity (1)\n")]
    [InlineData("fr", "migrants, ce qui n’est pas transmis au public visé par la sortie (--target, --drop)\u00A0:\n    identité directe (1)\n")]
    public void Special_categories_of_a_record_labelled_public_are_held_back_field_by_field(string language, string said)
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("m.json", """{"type":"Migrant","id":"m1","sensitivity":"public","ethnicity":"canary","legalStay":"irregular","health":"canary","directIdentifiers":{"familyName":"canary"}}""");
        var run = ToolRun.Of("convert", input, "--to", "jsonl", "-o", folder.File("out.jsonl"), "--target", "public", "--lang", language);
        Assert.Equal("""{"type":"Migrant","id":"m1","sensitivity":"public"}""", File.ReadAllText(folder.File("out.jsonl")).Trim());
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Naming_what_is_dropped_lets_a_record_through_at_the_audience()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("m.json", """{"type":"Migrant","id":"m1","health":"canary","nationalities":["MLI"]}""");
        var run = ToolRun.Of("convert", input, "--to", "jsonl", "-o", folder.File("out.jsonl"), "--target", "public", "--drop", "protected");
        Assert.Equal("""{"type":"Migrant","id":"m1","sensitivity":"public","nationalities":["MLI"]}""", File.ReadAllText(folder.File("out.jsonl")).Trim());
        Assert.Contains("migrants, withheld for the audience of the output (--target, --drop):\n    health (1)\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("protected")]
    [InlineData("/residence")]
    public void What_does_not_reach_the_output_is_no_finding_about_its_audience(string field)
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("m.jsonl", """{"type":"Migrant","id":"m1","sensitivity":"strictly-confidential","directIdentifiers":{"familyName":"zzcanari"},"birthDate":"1990-05-01","residence":{"name":"Gao"}}""");
        var run = ToolRun.Of("convert", input, "--to", "jsonl", "-o", folder.File("out.jsonl"), "--target", "restricted", "--drop", field, "--drop", "/birthDate");
        Assert.Equal(0, run.Exit);
        Assert.DoesNotContain("GC9", run.Error + run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("zzcanari", File.ReadAllText(folder.File("out.jsonl")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_keeps_a_record_from_its_audience_stays_a_finding()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("m.jsonl", """{"type":"Migrant","id":"m1","sensitivity":"strictly-confidential","directIdentifiers":{"familyName":"zzcanari"}}""");
        var run = ToolRun.Of("convert", input, "--to", "jsonl", "-o", folder.File("out.jsonl"), "--target", "restricted", "--drop", "/address");
        Assert.Equal((1, ""), (run.Exit, File.ReadAllText(folder.File("out.jsonl"))));
        Assert.Contains("GC9006", run.Error + run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("protected")]
    [InlineData("health", "--target", "public")]
    [InlineData("/cases/0", "--target", "public")]
    [InlineData("/nowhere", "--target", "public")]
    [InlineData("protected", "--drop", "/residence/nowhere", "--target", "public")]
    public void What_is_dropped_is_named_by_pattern_and_with_its_audience(params string[] rest)
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("m.json", """{"type":"Migrant","id":"m1"}""");
        Assert.Equal(2, ToolRun.Of(["convert", input, "--to", "jsonl", "-o", folder.File("x"), "--drop", .. rest]).Exit);
    }

    [Fact]
    public void Output_over_the_input_or_a_folder_is_refused_and_nothing_is_left_behind()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("m.json", """{"type":"Migrant","id":"m1"}""");
        Assert.Equal(2, ToolRun.Of("convert", input, "--to", "jsonl", "-o", input).Exit);
        Assert.Equal(2, ToolRun.Of("convert", input, "--to", "jsonl", "-o", folder.Root).Exit);
        var nowhere = ToolRun.Of("convert", input, "--to", "jsonl", "-o", folder.File("no/such/folder/x.jsonl"));
        Assert.Equal(2, nowhere.Exit);
        Assert.Equal($"The folder that {folder.File("no/such/folder/x.jsonl")} would be in does not exist; make it first.\n", nowhere.Error);
        Assert.Equal(2, ToolRun.Of("convert", input, "--to", "klingon", "-o", folder.File("x")).Exit);
        Assert.Equal(["m.json"], Directory.GetFiles(folder.Root).Select(Path.GetFileName));
    }

    [Fact]
    public void Report_goes_to_a_file_beside_standard_output()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("m.json", """{"type":"Migrant"}""");
        var run = ToolRun.Of("validate", input, "--report", "json=" + folder.File("r.json"), "--report", "jsonl=" + folder.File("r.jsonl"));
        Assert.Equal(1, run.Exit);
        Assert.Contains("GC0012", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"code\": \"GC0012\"", File.ReadAllText(folder.File("r.json")), StringComparison.Ordinal);
        var lines = File.ReadAllLines(folder.File("r.jsonl"));
        Assert.Equal(["diagnostic", "summary"], lines.Select(l => (string)System.Text.Json.Nodes.JsonNode.Parse(l)!["kind"]!));
    }

    private static List<string> Cells(string csv)
    {
        var cells = new List<string>();
        var (cell, quoted) = (new System.Text.StringBuilder(), false);
        for (var i = 0; i < csv.Length; i++)
        {
            if (quoted && csv[i] == '"' && i + 1 < csv.Length && csv[i + 1] == '"')
                cell.Append(csv[++i]);
            else if (csv[i] == '"')
                quoted = !quoted;
            else if (!quoted && csv[i] is ',' or '\n')
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (csv[i] != '\r')
                cell.Append(csv[i]);
        }

        return cells;
    }
}

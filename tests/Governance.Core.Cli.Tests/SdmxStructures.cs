namespace Governance.Core.Cli.Tests;

/// <summary>A table of observations on the command line, checked against a data structure in SDMX-JSON.</summary>
public class SdmxStructures
{
    private const string Table = """
        DATAFLOW,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,NOTE
        XX:DF_ARRIVALS(1.0),466,F,2020,12,AB
        XX:DF_ARRIVALS(1.0),562,M,2020,7,CD

        """;

    private const string Structure = """
        {
          "meta": {"id": "one", "prepared": "2021-06-30T12:00:00Z", "sender": {"id": "XX"}},
          "data": {
            "dataflows": [{"id": "DF_ARRIVALS", "agencyID": "XX", "version": "1.0", "structure": "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=XX:ARRIVALS(1.0)"}],
            "codelists": [{"id": "CL_SEX", "agencyID": "XX", "version": "1.0", "codes": [{"id": "F"}, {"id": "M"}]}],
            "dataStructures": [{"id": "ARRIVALS", "agencyID": "XX", "version": "1.0", "dataStructureComponents": {
              "dimensionList": {
                "dimensions": [
                  {"id": "REF_AREA"},
                  {"id": "SEX", "localRepresentation": {"enumeration": "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=XX:CL_SEX(1.0)"}}
                ],
                "timeDimension": {"id": "TIME_PERIOD", "localRepresentation": {"format": {"dataType": "GregorianYear"}}}
              },
              "measureList": {"measures": [{"id": "OBS_VALUE", "localRepresentation": {"format": {"dataType": "Integer", "minValue": 0}}}]},
              "attributeList": {"attributes": [{"id": "NOTE", "usage": "mandatory", "attributeRelationship": {"observation": {}}, "localRepresentation": {"format": {"dataType": "String", "pattern": "[A-Z]{2}"}}}]}
            }}]
          }
        }
        """;

    [Fact]
    public void Good_table_has_no_finding()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("validate", folder.Write("data.csv", Table), "--with", folder.Write("structure.json", Structure));
        Assert.Equal(0, run.Exit);
        Assert.Contains("0 errors, 0 warnings, 0 notes", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(",F,", ",X,", "GC4209", "C")]
    [InlineData(",2020,12", ",2020-Q1,12", "GC4232", "D")]
    [InlineData(",12,", ",-12,", "GC4232", "E")]
    [InlineData(",AB", ",secret", "GC4232", "F")]
    [InlineData(",AB", ",", "GC4212", "F")]
    [InlineData(",F,", ",,", "GC4208", "C")]
    public void What_is_wrong_is_found_at_its_cell_and_not_printed(string good, string bad, string code, string column)
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("validate", folder.Write("data.csv", Table.Replace(good, bad, StringComparison.Ordinal)), "--with", folder.Write("structure.json", Structure), "--format", "json");
        Assert.Equal(1, run.Exit);
        var finding = Assert.Single(run.Json["diagnostics"]!.AsArray())!;
        Assert.Equal((code, 2, column), ((string)finding["code"]!, (int)finding["row"]!, (string)finding["cellColumn"]!));
        Assert.DoesNotContain("secret", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Structure_that_is_damaged_or_not_of_the_form_is_told_by_its_name_and_line()
    {
        using var folder = new TemporaryFolder();
        var (data, damaged) = (folder.Write("data.csv", Table), folder.Write("damaged.json", Structure.Replace("\"M\"}]", "\"M\"}", StringComparison.Ordinal)));
        Assert.Contains($"{damaged}:5:", ToolRun.Of("validate", data, "--with", damaged).Output, StringComparison.Ordinal);
        var run = ToolRun.Of("validate", data, "--with", folder.Write("odd.json", Structure.Replace("{\"id\": \"F\"}", "{}", StringComparison.Ordinal)), "--lang", "fr");
        Assert.Equal(1, run.Exit);
        Assert.Contains("odd.json:5:", run.Output, StringComparison.Ordinal);
        Assert.Contains("GC4228 Ce qui se trouve ici n’appartient pas à cette forme de SDMX", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Structure_that_is_inspected_or_validated_is_told_to_be_one()
    {
        using var folder = new TemporaryFolder();
        var structure = folder.Write("structure.json", Structure);
        var inspected = ToolRun.Of("inspect", structure);
        Assert.Contains("format: sdmx", inspected.Output, StringComparison.Ordinal);
        Assert.Contains("GC4201", inspected.Output, StringComparison.Ordinal);
        var run = ToolRun.Of("validate", structure);
        Assert.Equal(3, run.Exit);
        Assert.Contains("GC4201 This is a message of kind Structure", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data.csv", "structure.json")]
    [InlineData("b/data.csv", "a/structure.json")]
    [InlineData("a/data.csv", "b/structure.json")]
    public void Structure_among_the_inputs_is_what_data_are_checked_against(string data, string structure)
    {
        using var folder = new TemporaryFolder();
        var bad = Table.Replace(",F,", ",X,", StringComparison.Ordinal);
        (data, structure) = (folder.Write(data, bad), folder.Write(structure, Structure));
        foreach (var paths in (string[][])[[data, structure], [folder.Root], [structure, data]])
        {
            var run = ToolRun.Of(["validate", .. paths, "--format", "json"]);
            Assert.Equal(1, run.Exit);
            Assert.Equal("GC4209", (string)Assert.Single(run.Json["diagnostics"]!.AsArray())!["code"]!);
            Assert.Equal(2, run.Json["inputs"]!.AsArray().Count);
        }

        var inspected = ToolRun.Of("inspect", folder.Root).Output;
        Assert.Contains("GC4209", inspected, StringComparison.Ordinal);
        Assert.DoesNotContain("GC4201", inspected, StringComparison.Ordinal);
        foreach (var paths in (string[][])[["-", structure], [structure, "-"]])
        {
            var piped = ToolRun.With(bad, ["validate", .. paths]).Output;
            Assert.Contains("GC4209", piped, StringComparison.Ordinal);
            Assert.DoesNotContain("GC4201", piped, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Structure_among_the_inputs_is_what_a_message_is_written_by()
    {
        using var folder = new TemporaryFolder();
        var (data, structure) = (folder.Write("in/data.csv", Table), folder.Write("in/structure.json", Structure));
        var (beside, named) = (folder.File("beside.xml"), folder.File("named.xml"));
        Assert.Equal(0, ToolRun.Of("convert", folder.File("in"), "--to", "sdmx", "-o", beside).Exit);
        Assert.Equal(0, ToolRun.Of("convert", data, "--with", structure, "--to", "sdmx", "-o", named).Exit);
        Assert.Equal(File.ReadAllText(named), File.ReadAllText(beside));
    }

    [Fact]
    public void Structure_that_is_named_goes_before_those_among_the_inputs()
    {
        using var folder = new TemporaryFolder();
        var named = folder.Write("named/structure.json", Structure);
        folder.Write("in/data.csv", Table);
        var other = folder.Write("in/structure.json", Structure.Replace("{\"id\": \"F\"}, ", "", StringComparison.Ordinal));
        Assert.Contains("GC4209", ToolRun.Of("validate", folder.File("in")).Output, StringComparison.Ordinal);
        Assert.Contains("0 errors, 0 warnings, 0 notes", ToolRun.Of("validate", folder.File("in"), "--with", named).Output, StringComparison.Ordinal);
        Assert.Contains("GC4209", ToolRun.Of("validate", folder.File("in"), "--with", other).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Structures_that_differ_or_are_damaged_are_told_once_whatever_the_number_of_data()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.csv", Table);
        folder.Write("b.csv", Table.Replace(",2020,", ",2021,", StringComparison.Ordinal));
        folder.Write("one.json", Structure);
        var two = folder.Write("two.json", Structure.Replace("\"NOTE\", \"usage\": \"mandatory\"", "\"NOTE\", \"usage\": \"optional\"", StringComparison.Ordinal));
        var three = folder.Write("three.json", Structure.Replace("\"M\"}]", "\"M\"}", StringComparison.Ordinal));
        var run = ToolRun.Of("validate", folder.Root, "--format", "json");
        Assert.Contains("one.json, and is not the same", run.Output, StringComparison.Ordinal);
        Assert.Equal([("GC4216", three, 5), ("GC4234", two, 6)], run.Json["diagnostics"]!.AsArray().Select(d => ((string)d!["code"]!, (string)d["file"]!, (int)d["line"]!)));
    }

    [Fact]
    public void Structures_that_lie_beside_no_data_are_told_to_be_none()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.json", Structure);
        folder.Write("two.json", Structure);
        folder.Write("other.csv", "Year,Units,Value\n2020,Percentage,4\n");
        folder.Write("empty.csv", "");
        Assert.Equal(2, ToolRun.Of("validate", folder.Root, "--format", "json").Json["diagnostics"]!.AsArray().Count(d => (string)d!["code"]! == "GC4201"));
    }

    [Fact]
    public void What_is_wrong_with_a_file_to_write_by_is_told_once_where_nothing_else_reads_it()
    {
        using var folder = new TemporaryFolder();
        var (data, records, broken) = (folder.Write("data.csv", Table), folder.File("data.jsonl"), folder.Write("broken.json", Structure.Replace("{\"id\": \"F\"}", "{}", StringComparison.Ordinal)));
        Assert.Equal(0, ToolRun.Of("convert", data, "--to", "jsonl", "-o", records).Exit);
        foreach (var input in (string[])[records, data])
        {
            var run = ToolRun.Of("convert", input, "--with", broken, "--to", "sdmx", "-o", folder.File("out.xml"), "--report", "json=" + folder.File("report.json"));
            Assert.Equal(1, run.Exit);
            var report = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(folder.File("report.json")))!;
            Assert.Equal(5, (int)Assert.Single(report["diagnostics"]!.AsArray(), d => (string)d!["code"]! == "GC4228")!["line"]!);
        }
    }

    [Fact]
    public void Table_is_written_as_a_message_by_its_structure()
    {
        using var folder = new TemporaryFolder();
        var (data, structure, message) = (folder.Write("data.csv", Table), folder.Write("structure.json", Structure), folder.File("message.xml"));
        Assert.Equal(0, ToolRun.Of("convert", data, "--with", structure, "--to", "sdmx", "-o", message).Exit);
        Assert.Equal(0, ToolRun.Of("validate", message, "--with", structure).Exit);
    }
}

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

    [Fact]
    public void Table_is_written_as_a_message_by_its_structure()
    {
        using var folder = new TemporaryFolder();
        var (data, structure, message) = (folder.Write("data.csv", Table), folder.Write("structure.json", Structure), folder.File("message.xml"));
        Assert.Equal(0, ToolRun.Of("convert", data, "--with", structure, "--to", "sdmx", "-o", message).Exit);
        Assert.Equal(0, ToolRun.Of("validate", message, "--with", structure).Exit);
    }
}

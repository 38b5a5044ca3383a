using Governance.Core;

namespace Governance.Adapters.Tests.Sdmx;

/// <summary>Observations are checked against the data structure they cite.</summary>
public class DataStructures
{
    [Fact]
    public async Task Good_message_has_no_finding_but_that_a_list_was_not_given()
    {
        var items = await StructureTwins.ReadAsync(Fixtures.Specific.Replace(" NOTE_X=\"a &amp; b\"", "", StringComparison.Ordinal), Fixtures.Definition);
        var finding = Assert.Single(items.SelectMany(i => i.Findings));
        Assert.Equal(("GC4213", "NATURE"), (finding.Code, finding.Arguments[0].Value));
        Assert.Equal(3, items.Observations().Count);
    }

    [Fact]
    public async Task Indicator_has_its_name_from_the_code_list()
    {
        var items = await StructureTwins.ReadAsync(Fixtures.Specific, Fixtures.Definition);
        Assert.Equal(["Policies for migration", "Refugees by origin"], items.Select(i => i.Record).OfType<Indicator>().Select(i => i.Name.Text));
        Assert.Equal("sdmx:indicator/SG_CPA_MIGRS", items.Observations()[0].IndicatorId);
    }

    [Theory]
    [InlineData("SEX=\"F\"", "SEX=\"X\"", "GC4209", 12)]
    [InlineData(" SEX=\"F\"", "", "GC4208", 13)]
    [InlineData("OBS_VALUE=\"17\" OBS_STATUS=\"A\"", "OBS_VALUE=\"17\"", "GC4212", 13)]
    [InlineData("OBS_VALUE=\"17\"", "OBS_VALUE=\"many\"", "GC4220", 13)]
    [InlineData("TIME_PERIOD=\"2019\" OBS_VALUE=\"17\"", "TIME_PERIOD=\"2019Q1\" OBS_VALUE=\"17\"", "GC4214", 13)]
    [InlineData("TIME_PERIOD=\"2019\" OBS_VALUE=\"17\"", "TIME_PERIOD=\"soon\" OBS_VALUE=\"17\"", "GC4219", 13)]
    [InlineData(" NOTE_X=\"a", " nature=\"a", "GC4211", 10)]
    [InlineData("<Obs TIME_PERIOD=\"2019\" OBS_VALUE=\"17\"", "<Obs TIME_PERIOD=\"2019\" UNIT_MULT=\"k\" OBS_VALUE=\"17\"", "GC4221", 13)]
    public async Task What_is_wrong_is_found_at_its_line(string good, string bad, string code, int line)
    {
        var message = Fixtures.Specific.Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEqual(Fixtures.Specific, message);
        var finding = Assert.Single((await StructureTwins.ReadAsync(message, Fixtures.Definition)).SelectMany(i => i.Findings), f => f.Code == code);
        Assert.Equal(line, finding.Origin.Line);
    }

    [Theory]
    [InlineData("""<s:Codelist id="CL_NATURE" agencyID="IAEG-SDGs" version="1.0" isExternalReference="true"/>""")]
    [InlineData("""<s:Codelist id="CL_NATURE" agencyID="IAEG-SDGs" version="1.0"><c:Name xml:lang="en">Nature</c:Name></s:Codelist>""")]
    [InlineData("""<s:Codelist id="CL_NATURE" agencyID="IAEG-SDGs" version="1.0"><s:Code id="E"/><s:CodelistExtension><s:Codelist>urn:sdmx:org.sdmx.infomodel.codelist.Codelist=SDMX:CL_NATURE(1.0)</s:Codelist></s:CodelistExtension></s:Codelist>""")]
    public async Task Code_list_that_is_not_whole_is_not_held_against_codes(string list)
    {
        var items = await StructureTwins.ReadAsync(Fixtures.Specific, Fixtures.Definition.Replace("</s:Codelists>", list + "</s:Codelists>", StringComparison.Ordinal));
        Assert.Contains("GC4213", items.Codes());
        Assert.DoesNotContain("GC4209", items.Codes());
    }

    [Fact]
    public async Task List_of_a_concept_is_that_of_its_own_scheme()
    {
        const string Concepts = """
            <s:Concepts>
              <s:ConceptScheme id="OTHER" agencyID="XX" version="1.0"><s:Concept id="FREQ"><s:CoreRepresentation><s:Enumeration><Ref id="CL_SEX" agencyID="IAEG-SDGs" version="1.0"/></s:Enumeration></s:CoreRepresentation></s:Concept></s:ConceptScheme>
              <s:ConceptScheme id="OWN" agencyID="XX" version="1.0"><s:Concept id="FREQ"/></s:ConceptScheme>
            </s:Concepts>
            """;
        var own = Fixtures.Definition.Replace("<s:Codelists>", Concepts + "<s:Codelists>", StringComparison.Ordinal)
            .Replace("""<s:Dimension id="FREQ"/>""", """<s:Dimension id="FREQ"><s:ConceptIdentity><Ref id="FREQ" maintainableParentID="OWN" maintainableParentVersion="1.0" agencyID="XX"/></s:ConceptIdentity></s:Dimension>""", StringComparison.Ordinal);
        Assert.DoesNotContain("GC4209", (await StructureTwins.ReadAsync(Fixtures.Specific, own)).Codes());
        Assert.Contains("GC4209", (await StructureTwins.ReadAsync(Fixtures.Specific, own.Replace("maintainableParentID=\"OWN\"", "maintainableParentID=\"OTHER\"", StringComparison.Ordinal))).Codes());
        var urn = own.Replace("""<Ref id="FREQ" maintainableParentID="OWN" maintainableParentVersion="1.0" agencyID="XX"/>""", "urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=XX:OTHER(1.0).FREQ", StringComparison.Ordinal);
        Assert.Contains("GC4209", (await StructureTwins.ReadAsync(Fixtures.Specific, urn)).Codes());
    }

    [Fact]
    public async Task Table_is_checked_cell_by_cell()
    {
        var items = await StructureTwins.ReadAsync(Fixtures.Csv1.Replace("466,_T,PD_2", "466,W,PD_2", StringComparison.Ordinal), Fixtures.Definition);
        var finding = Assert.Single(items.SelectMany(i => i.Findings), f => f.Code == "GC4209");
        Assert.Equal((3, "F"), (finding.Origin.Row, finding.Origin.CellColumn));
    }

    [Fact]
    public async Task Without_a_data_structure_a_note_says_that_nothing_was_checked()
        => Assert.Equal(["GC4207"], (await SdmxRun.ReadAsync(Fixtures.Specific)).Codes());

    [Fact]
    public async Task Companion_that_is_no_structure_is_named()
        => Assert.Contains("GC4216", (await SdmxRun.ReadAsync(Fixtures.Csv1, "<a/>")).Codes());

    [Theory]
    [InlineData("1.0+.0", true)]
    [InlineData("1.0.0+", true)]
    [InlineData("1+.0.0", true)]
    [InlineData("1.0+", true)]
    [InlineData("0+.9.0", true)]
    [InlineData("1.1+.0", false)]
    [InlineData("2.0+.0", false)]
    [InlineData("0.9+.0", false)]
    public async Task A_version_with_a_plus_is_any_that_it_takes(string version, bool isFound)
    {
        var definition = Fixtures.Definition.Replace("<Ref id=\"CL_SEX\" agencyID=\"IAEG-SDGs\" version=\"1.0\"/>", $"urn:sdmx:org.sdmx.infomodel.codelist.Codelist=IAEG-SDGs:CL_SEX({version})", StringComparison.Ordinal);
        var items = await StructureTwins.ReadAsync(Fixtures.Specific.Replace("SEX=\"F\"", "SEX=\"X\"", StringComparison.Ordinal), definition);
        Assert.Equal(isFound, items.Codes().Contains("GC4209"));
        Assert.Equal(!isFound, items.SelectMany(i => i.Findings).Any(f => f.Code == "GC4213" && f.Arguments[0].Value as string == "SEX"));
    }

    [Fact]
    public async Task Of_the_versions_that_are_meant_the_latest_is_taken()
    {
        var definition = Fixtures.Definition.Replace("version=\"1.0\"/></s:Enumeration>", "version=\"1+.0\"/></s:Enumeration>", StringComparison.Ordinal)
            .Replace("</s:Codelists>", "<s:Codelist id=\"CL_SEX\" agencyID=\"IAEG-SDGs\" version=\"1.10\"><s:Code id=\"_T\"/><s:Code id=\"X\"/></s:Codelist><s:Codelist id=\"CL_SEX\" agencyID=\"IAEG-SDGs\" version=\"1.9\"><s:Code id=\"F\"/></s:Codelist></s:Codelists>", StringComparison.Ordinal);
        Assert.DoesNotContain("GC4209", (await StructureTwins.ReadAsync(Fixtures.Specific.Replace("SEX=\"F\"", "SEX=\"X\"", StringComparison.Ordinal), definition)).Codes());
    }
}

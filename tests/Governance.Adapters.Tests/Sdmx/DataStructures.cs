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

    [Theory]
    [InlineData("", "GC4209", 2)]
    [InlineData(" isPartial=\"false\"", "GC4209", 2)]
    [InlineData(" isPartial=\"true\"", "GC4238", 1)]
    [InlineData(" isPartial=\"1\"", "GC4238", 1)]
    public async Task Code_outside_a_part_of_its_list_is_not_called_wrong_and_said_once(string attribute, string code, int times)
    {
        var message = Fixtures.Specific.Replace("SEX=\"F\"", "SEX=\"X\"", StringComparison.Ordinal).Replace("SEX=\"_T\"", "SEX=\"Y\"", StringComparison.Ordinal)
            .Replace("""<Obs TIME_PERIOD="2020" OBS_VALUE="2.50" OBS_STATUS="E" NATURE="C" NOTE_X="a &amp; b"/>""", "", StringComparison.Ordinal);
        var definition = Fixtures.Definition.Replace("<s:Codelist id=\"CL_SEX\"", $"<s:Codelist id=\"CL_SEX\"{attribute}", StringComparison.Ordinal);
        var found = (await StructureTwins.ReadAsync(message, definition)).SelectMany(i => i.Findings).Where(f => f.Code is "GC4209" or "GC4238").ToList();
        Assert.Equal(times, found.Count);
        Assert.All(found, f => Assert.Equal((code, "SEX"), (f.Code, f.Arguments[0].Value)));
        Assert.Equal(8, found[0].Origin.Line);
    }

    [Fact]
    public async Task Code_in_a_part_of_its_list_is_good()
        => Assert.DoesNotContain("GC4238", (await StructureTwins.ReadAsync(Fixtures.Specific, Fixtures.Definition.Replace("<s:Codelist id=\"CL_SEX\"", "<s:Codelist id=\"CL_SEX\" isPartial=\"true\"", StringComparison.Ordinal))).Codes());

    [Theory]
    [InlineData(true, "M", true, "F", "X", "GC4238")]
    [InlineData(true, "X", true, "F", "X", "")]
    [InlineData(true, "X", false, "F,X", "X", "")]
    [InlineData(true, "M", false, "F,M", "X", "GC4209")]
    [InlineData(false, "F,M", true, "M", "X", "GC4209")]
    [InlineData(false, "F,M", false, "M,F", "F", "")]
    [InlineData(false, "F,M", false, "F,X", "X", "GC4234")]
    [InlineData(false, "F,M", false, "F,X", "Z", "GC4209,GC4234")]
    [InlineData(true, "X", false, "F", "F", "GC4234")]
    public async Task Several_messages_with_one_list_add_up_or_contradict_each_other(bool isFirstPart, string first, bool isSecondPart, string second, string sex, string codes)
    {
        var message = Fixtures.Specific.Replace("SEX=\"F\"", $"SEX=\"{sex}\"", StringComparison.Ordinal).Replace("SEX=\"_T\"", $"SEX=\"{sex}\"", StringComparison.Ordinal);
        var definition = Fixtures.Definition.Replace("""<s:Codelist id="CL_SEX" agencyID="IAEG-SDGs" version="1.0"><s:Code id="_T"/><s:Code id="F"/><s:Code id="M"/></s:Codelist>""", List(isFirstPart, first), StringComparison.Ordinal);
        var other = Fixtures.Definition[..Fixtures.Definition.IndexOf("<s:Dataflows>", StringComparison.Ordinal)] + "<s:Codelists>" + List(isSecondPart, second) + "</s:Codelists></m:Structures></m:Structure>";
        var items = await SdmxRun.ReadAsync(message, definition, other);
        Assert.All(items.SelectMany(i => i.Findings).Where(f => f.Code == "GC4234"), f => Assert.Equal(4, f.Origin.Line));
        Assert.Equal(codes, string.Join(',', items.Codes().Where(c => c is "GC4209" or "GC4234" or "GC4238")));

        static string List(bool isPart, string codes)
            => $"""<s:Codelist id="CL_SEX" agencyID="IAEG-SDGs" version="1.0" isPartial="{(isPart ? "true" : "false")}">{string.Concat(codes.Split(',').Select(c => $"<s:Code id=\"{c}\"/>"))}</s:Codelist>""";
    }

    [Theory]
    [InlineData("<s:Dimension id=\"FREQ\"/>", "", "GC4234")]
    [InlineData("assignmentStatus=\"Conditional\"", "assignmentStatus=\"Mandatory\"", "GC4234")]
    [InlineData("<s:TimeDimension id=\"TIME_PERIOD\"/>", "<s:TimeDimension id=\"TIME_PERIOD\"><s:LocalRepresentation><s:TextFormat textType=\"GregorianYear\"/></s:LocalRepresentation></s:TimeDimension>", "GC4234")]
    [InlineData("<s:Structure><Ref id=\"SDG\"", "<s:Structure><Ref id=\"OTHER\"", "GC4234")]
    [InlineData("<s:Dimension id=\"FREQ\"/>", "<s:Dimension id=\"FREQ\" position=\"1\"/>", "")]
    public async Task Structure_that_is_given_twice_and_differs_is_told(string good, string other, string code)
    {
        var second = Fixtures.Definition.Replace(good, other, StringComparison.Ordinal);
        Assert.NotEqual(Fixtures.Definition, second);
        var items = await SdmxRun.ReadAsync(Fixtures.Specific, Fixtures.Definition, second);
        Assert.Equal(code, string.Join(',', items.Codes().Where(c => c == "GC4234")));
        Assert.DoesNotContain("GC4212", items.Codes());
    }

    [Fact]
    public async Task Structure_in_XML_and_in_JSON_is_the_same_given_twice()
    {
        Assert.DoesNotContain("GC4234", (await SdmxRun.ReadAsync(Fixtures.Specific, Fixtures.Definition, JsonFixtures.First)).Codes());
        Assert.DoesNotContain("GC4234", (await SdmxRun.ReadAsync(Fixtures.Specific, Fixtures.Definition, StructureTwins.Of(Fixtures.Definition, isFirst: false))).Codes());
    }

    [Theory]
    [InlineData("<s:Dimension>SERIES</s:Dimension>", "\"dimensionConstraint\": [\"SERIES\"], ", false)]
    [InlineData("<s:Dimension>SERIES</s:Dimension><s:Dimension>SEX</s:Dimension>", "\"dimensionConstraint\": {\"dimensions\": [\"SERIES\", \"SEX\"]}, ", true)]
    [InlineData(null, "", true)]
    public async Task Flow_that_has_some_dimensions_alone_needs_no_others(string? dimensions, string json, bool isMissing)
    {
        var message = Fixtures.Specific.Replace(" SEX=\"F\"", "", StringComparison.Ordinal);
        var xml = dimensions is null ? "" : "<s:DimensionConstraint>" + dimensions + "</s:DimensionConstraint>";
        foreach (var definition in (string[])[Fixtures.Definition.Replace("</s:Structure></s:Dataflow>", "</s:Structure>" + xml + "</s:Dataflow>", StringComparison.Ordinal), JsonFixtures.Second.Replace("{\"structure\": \"urn", "{" + json + "\"structure\": \"urn", StringComparison.Ordinal)])
            Assert.Equal(isMissing, (await SdmxRun.ReadAsync(message, definition)).Codes().Contains("GC4208"));
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

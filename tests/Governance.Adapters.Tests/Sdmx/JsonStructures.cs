using Governance.Core;

namespace Governance.Adapters.Tests.Sdmx;

/// <summary>Data structures and code lists in SDMX-JSON are what those in SDMX-ML are.</summary>
public class JsonStructures
{
    private const string SexList = """[{"id": "_T"}, {"id": "F"}, {"id": "M"}]""";

    public static TheoryData<string> Messages => [JsonFixtures.First, JsonFixtures.Second];

    /// <summary>Tables and messages, good and bad, one after the other.</summary>
    public static TheoryData<string> Data =>
    [
        Fixtures.Specific,
        Fixtures.Specific.Replace("SEX=\"F\"", "SEX=\"X\"", StringComparison.Ordinal),
        Fixtures.Specific.Replace(" SEX=\"F\"", "", StringComparison.Ordinal),
        Fixtures.Specific.Replace("OBS_VALUE=\"17\" OBS_STATUS=\"A\"", "OBS_VALUE=\"many\"", StringComparison.Ordinal),
        Fixtures.Specific.Replace(" NOTE_X=\"a", " nature=\"a", StringComparison.Ordinal).Replace("TIME_PERIOD=\"2019\"", "TIME_PERIOD=\"2019Q1\"", StringComparison.Ordinal),
        Fixtures.Csv1,
        Fixtures.Csv1.Replace(",M,_T,", ",W,,", StringComparison.Ordinal),
        Fixtures.Csv2,
    ];

    [Theory]
    [MemberData(nameof(Data))]
    public async Task The_same_is_found_as_with_the_structure_in_XML(string data)
    {
        var expected = StructureTwins.Said(await SdmxRun.ReadAsync(data, Fixtures.Definition));
        Assert.Contains(expected, e => e.Contains("GC42", StringComparison.Ordinal));
        foreach (var structure in (string[])[JsonFixtures.First, JsonFixtures.Second])
            Assert.Equal(expected, StructureTwins.Said(await SdmxRun.ReadAsync(data, structure)));
    }

    [Theory]
    [InlineData("csv-1.0")]
    [InlineData("json-2.0")]
    [InlineData("ml-3.0")]
    public async Task The_same_is_written_as_with_the_structure_in_XML(string form)
    {
        var observations = (await SdmxRun.ReadAsync(Fixtures.Specific, Fixtures.Definition)).Observations();
        var expected = (await SdmxRun.WriteAsync(observations, form, Fixtures.Definition)).Text;
        Assert.Equal(expected, (await SdmxRun.WriteAsync(observations, form, JsonFixtures.First)).Text);
        Assert.Equal(expected, (await SdmxRun.WriteAsync(observations, form, JsonFixtures.Second)).Text);
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public async Task Lists_may_come_in_a_file_of_their_own(string structure)
    {
        var (from, to) = (structure.IndexOf("\"codelists\"", StringComparison.Ordinal), structure.IndexOf(structure == JsonFixtures.First ? "\"dataflows\"" : "\"dataStructures\"", StringComparison.Ordinal));
        var lists = $"{{\"data\":{{{structure[from..to].TrimEnd().TrimEnd(',')}}}}}";
        var without = structure[..from] + structure[to..];
        var data = Fixtures.Specific.Replace("SEX=\"F\"", "SEX=\"X\"", StringComparison.Ordinal);
        Assert.DoesNotContain("GC4209", (await SdmxRun.ReadAsync(data, without)).Codes());
        Assert.Contains("GC4209", (await SdmxRun.ReadAsync(data, without, lists)).Codes());
        Assert.DoesNotContain("GC4216", (await SdmxRun.ReadAsync(data, without, lists, lists)).Codes());
    }

    [Theory]
    [InlineData("""[{"id": "_T", "codes": [{"id": "F"}, {"id": "M"}]}]""")]
    [InlineData("""[{"codes": [{"codes": null, "id": "F"}, {"id": "M"}], "id": "_T", "x-own": {"codes": [5]}}]""")]
    [InlineData("""[null, {"id": "_T", "name": {"en": "Total"}, "names": null}, {"id": "F", "description": 5}, {"id": "M"}]""")]
    public async Task Codes_are_read_wherever_the_standard_lets_them_stand(string codes)
    {
        var structure = JsonFixtures.Second.Replace(SexList, codes, StringComparison.Ordinal);
        Assert.NotEqual(JsonFixtures.Second, structure);
        Assert.Equal(["GC4210", "GC4213"], (await SdmxRun.ReadAsync(Fixtures.Specific, structure)).Codes());
        Assert.Contains("GC4209", (await SdmxRun.ReadAsync(Fixtures.Specific.Replace("SEX=\"F\"", "SEX=\"X\"", StringComparison.Ordinal), structure)).Codes());
    }

    [Theory]
    [InlineData("\"codelists\"", "\"valueLists\"", "\"codes\"", "\"valueItems\"")]
    [InlineData("\"codelists\"", "\"geographicCodelists\"", "\"codes\"", "\"geoFeatureSetCodes\"")]
    [InlineData("\"codelists\"", "\"geoGridCodelists\"", "\"codes\"", "\"geoGridCodes\"")]
    public async Task Lists_of_other_kinds_are_held_against_codes(string list, string otherList, string codes, string otherCodes)
    {
        var structure = JsonFixtures.Second.Replace(list, otherList, StringComparison.Ordinal).Replace(codes, otherCodes, StringComparison.Ordinal);
        Assert.Contains("GC4209", (await SdmxRun.ReadAsync(Fixtures.Specific.Replace("SEX=\"F\"", "SEX=\"X\"", StringComparison.Ordinal), structure)).Codes());
    }

    [Theory]
    [InlineData("""{"name": "Demandé", "id": "SG_CPA_MIGRS", "names": {"fr": "Premier", "en": "English"}}""", "English")]
    [InlineData("""{"name": "Demandé", "id": "SG_CPA_MIGRS", "names": {"fr": "Premier", "de": "Zweiter"}}""", "Premier")]
    [InlineData("""{"name": "Demandé", "id": "SG_CPA_MIGRS", "names": {"en": null}}""", "Demandé")]
    [InlineData("""{"name": {"fr": "Premier", "en": "English"}, "id": "SG_CPA_MIGRS"}""", "English")]
    public async Task Code_is_called_by_its_English_name_or_the_first_or_the_one_asked_for(string code, string name)
    {
        var structure = JsonFixtures.Second.Replace("""{"id": "SG_CPA_MIGRS", "names": {"en": "Policies for migration"}}""", code, StringComparison.Ordinal);
        Assert.Equal(name, (await SdmxRun.ReadAsync(Fixtures.Specific, structure)).Select(i => i.Record).OfType<Indicator>().First().Name.Text);
    }

    [Fact]
    public async Task What_has_no_agency_is_called_by_the_URN_it_links_itself_by()
    {
        const string Urn = """{"links": [{"rel": "other", "urn": "urn:sdmx:x=A:B(1.0)"}, {"rel": "self", "urn": "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=IAEG-SDGs:CL_SEX(1.0)"}],""";
        var structure = JsonFixtures.Second.Replace("""{"id": "CL_SEX", "version": "1.0", "agencyID": "IAEG-SDGs",""", Urn, StringComparison.Ordinal);
        Assert.NotEqual(JsonFixtures.Second, structure);
        Assert.Equal(["GC4210", "GC4213"], (await SdmxRun.ReadAsync(Fixtures.Specific, structure)).Codes());
        Assert.Contains("GC4209", (await SdmxRun.ReadAsync(Fixtures.Specific.Replace("SEX=\"F\"", "SEX=\"X\"", StringComparison.Ordinal), structure)).Codes());
    }

    [Theory]
    [InlineData("""{"memberValues": ["F"]}""", true)]
    [InlineData("", false)]
    public async Task List_that_takes_codes_from_another_is_not_held_against_codes(string extension, bool isExtended)
    {
        var structure = JsonFixtures.Second.Replace(SexList, $"[{{\"id\": \"_T\"}}], \"codelistExtensions\": [{extension}]", StringComparison.Ordinal);
        Assert.Equal(!isExtended, (await SdmxRun.ReadAsync(Fixtures.Specific, structure)).Codes().Contains("GC4209"));
    }

    [Theory]
    [InlineData("dataflow")]
    [InlineData("structureUsage")]
    public async Task Agreement_leads_through_its_flow_to_the_data_structure(string member)
    {
        const string Two = """{"id": "OTHER", "version": "1.0", "agencyID": "XX", "dataStructureComponents": {"dimensionList": {"dimensions": [{"id": "A"}]}}},""";
        var agreement = $"\"provisionAgreements\": [{{\"id\": \"PA\", \"agencyID\": \"XX\", \"version\": \"1.0\", \"{member}\": \"urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=IAEG-SDGs:DF_SDG_GLH(1.0)\"}}],";
        var structure = JsonFixtures.Second.Replace("\"dataStructures\": [", agreement + "\"dataStructures\": [" + Two, StringComparison.Ordinal);
        var data = Fixtures.Specific.Replace("<com:StructureUsage><Ref agencyID=\"IAEG-SDGs\" id=\"DF_SDG_GLH\" version=\"1.0\"/></com:StructureUsage>", "<com:ProvisionAgrement><Ref agencyID=\"XX\" id=\"PA\" version=\"1.0\"/></com:ProvisionAgrement>", StringComparison.Ordinal);
        Assert.NotEqual(Fixtures.Specific, data);
        Assert.Equal(["GC4210", "GC4213"], (await SdmxRun.ReadAsync(data, structure)).Codes());
        var inXml = Fixtures.Definition.Replace("<s:Codelists>", """<s:ProvisionAgreements><s:ProvisionAgreement id="PA" agencyID="XX" version="1.0"><s:StructureUsage><Ref id="DF_SDG_GLH" agencyID="IAEG-SDGs" version="1.0"/></s:StructureUsage></s:ProvisionAgreement></s:ProvisionAgreements><s:Codelists>""", StringComparison.Ordinal)
            .Replace("<s:DataStructures>", """<s:DataStructures><s:DataStructure id="OTHER" agencyID="XX" version="1.0"><s:DataStructureComponents><s:DimensionList><s:Dimension id="A"/></s:DimensionList></s:DataStructureComponents></s:DataStructure>""", StringComparison.Ordinal);
        Assert.Equal(["GC4210", "GC4213"], (await SdmxRun.ReadAsync(data, inXml)).Codes());
    }

    [Fact]
    public async Task Dimension_of_measures_stands_at_its_position_in_the_key()
    {
        const string Measures = """
            "measureDimensions": [{"id": "MEASURE", "position": 1, "type": "MeasureDimension", "localRepresentation": {"enumeration": "urn:sdmx:org.sdmx.infomodel.conceptscheme.ConceptScheme=XX:CS(1.0)"}}],
            """;
        var structure = JsonFixtures.First.Replace("\"timeDimensions\"", Measures + "\"timeDimensions\"", StringComparison.Ordinal)
            .Replace("\"REPORTING_TYPE\", \"position\": 1", "\"REPORTING_TYPE\", \"position\": 2", StringComparison.Ordinal);
        var items = await SdmxRun.ReadAsync(Fixtures.Specific.Replace("<Series ", "<Series MEASURE=\"B\" ", StringComparison.Ordinal), structure);
        Assert.Equal(["GC4210", "GC4213"], items.Codes());
        Assert.StartsWith("DATAFLOW,FREQ,MEASURE,REPORTING_TYPE,", (await SdmxRun.WriteAsync(items.Observations(), "csv-1.0", structure)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Day_on_which_reporting_years_start_is_an_attribute_in_either_form()
    {
        const string InJson = """{"id": "START", "assignmentStatus": "Mandatory", "attributeRelationship": {"none": {}}, "localRepresentation": {"textFormat": {"textType": "MonthDay"}}}""";
        const string InXml = """<s:ReportingYearStartDay assignmentStatus="Mandatory"><s:LocalRepresentation><s:TextFormat textType="MonthDay"/></s:LocalRepresentation><s:AttributeRelationship><s:Dimension><Ref id="FREQ"/></s:Dimension></s:AttributeRelationship></s:ReportingYearStartDay>""";
        var json = JsonFixtures.First.Replace("\"attributes\": [", $"\"reportingYearStartDays\": [{InJson}], \"attributes\": [", StringComparison.Ordinal);
        var xml = Fixtures.Definition.Replace("</s:AttributeList>", InXml + "</s:AttributeList>", StringComparison.Ordinal);
        foreach (var structure in (string[])[json, xml])
        {
            var missing = (await SdmxRun.ReadAsync(Fixtures.Specific, structure)).SelectMany(i => i.Findings).Where(f => f.Code is "GC4208" or "GC4212");
            Assert.Equal(["REPORTING_YEAR_START_DAY"], missing.Select(f => f.Arguments[0].Value).Distinct());
            Assert.Equal(["GC4210", "GC4213"], (await SdmxRun.ReadAsync(Fixtures.Specific.Replace("OBS_STATUS=", "REPORTING_YEAR_START_DAY=\"--07-01\" OBS_STATUS=", StringComparison.Ordinal), structure)).Codes());
        }
    }

    [Fact]
    public async Task Own_format_of_a_component_comes_before_the_list_of_its_concept()
    {
        const string Concepts = """
            "conceptSchemes": [{"id": "CS", "agencyID": "XX", "version": "1.0", "concepts": [{"id": "ALL", "concepts": [{"id": "REF_AREA", "coreRepresentation": {"enumeration": "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=IAEG-SDGs:CL_SEX(1.0)"}}]}]}],
            """;
        const string Identity = """{"id": "REF_AREA", "conceptIdentity": "urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=XX:CS(1.0).REF_AREA", """;
        var structure = JsonFixtures.Second.Replace("\"codelists\": [", Concepts + "\"codelists\": [", StringComparison.Ordinal).Replace("""{"id": "REF_AREA", """, Identity, StringComparison.Ordinal);
        Assert.Contains("GC4209", (await SdmxRun.ReadAsync(Fixtures.Specific, structure)).Codes());
        var own = structure.Replace(Identity, Identity + "\"localRepresentation\": {\"format\": {\"dataType\": \"Integer\"}}, ", StringComparison.Ordinal);
        Assert.Equal(["GC4210", "GC4213"], (await SdmxRun.ReadAsync(Fixtures.Specific, own)).Codes());
    }

    [Theory]
    [InlineData("\"textType\": \"String\", \"maxLength\": 3", "abcd", true)]
    [InlineData("\"textType\": \"String\", \"maxLength\": 3.0", "abcd", true)]
    [InlineData("\"textType\": \"String\", \"maxLength\": \"3\"", "abcd", true)]
    [InlineData("\"dataType\": \"Integer\", \"minValue\": 1e1", "9", true)]
    [InlineData("\"dataType\": \"Integer\", \"minValue\": 1e1", "10", false)]
    [InlineData("\"dataType\": \"String\", \"maxLength\": 3, \"isMultiLingual\": true", "abcd", false)]
    [InlineData("\"dataType\": \"String\", \"maxLength\": 3, \"isMultilingual\": true", "abcd", false)]
    [InlineData("\"dataType\": \"String\", \"maxLength\": 3, \"isMultiLingual\": false, \"sentinelValues\": [{\"value\": \"x\"}]", "abcd", true)]
    [InlineData("\"dataType\": \"Integer\", \"sentinelValues\": [{\"value\": -1.5, \"name\": \"none\"}]", "-1.5", false)]
    [InlineData("\"dataType\": \"String\", \"pattern\": \"[A-Z]\\u007B3\\u007D\"", "ABCD", true)]
    public async Task Facet_is_read_as_whatever_it_is_written(string facets, string text, bool isFound)
    {
        var structure = JsonFixtures.Second.Replace("\"attributes\": [", $"\"attributes\": [{{\"id\": \"NOTE_X\", \"localRepresentation\": {{\"format\": {{{facets}}}}}}}, ", StringComparison.Ordinal);
        var items = await SdmxRun.ReadAsync(Fixtures.Specific.Replace("a &amp; b", text, StringComparison.Ordinal), structure);
        Assert.Equal(isFound, items.Codes().Contains("GC4232"));
        Assert.DoesNotContain("GC4228", items.Codes());
    }

    [Theory]
    [InlineData("\"assignmentStatus\": \"Mandatory\"", true)]
    [InlineData("\"assignmentStatus\": \"Conditional\"", false)]
    [InlineData("\"usage\": \"mandatory\"", true)]
    [InlineData("\"usage\": \"optional\"", false)]
    [InlineData("\"usage\": null", false)]
    [InlineData("\"isMandatory\": true", true)]
    [InlineData("\"isMandatory\": false", false)]
    [InlineData("\"isMandatory\": true, \"usage\": \"optional\"", false)]
    public async Task Attribute_is_mandatory_in_any_of_the_words_there_are_for_it(string usage, bool isMandatory)
    {
        var structure = JsonFixtures.Second.Replace("\"attributes\": [", $"\"attributes\": [{{\"id\": \"EXTRA\", {usage}}}, ", StringComparison.Ordinal);
        Assert.Equal(isMandatory, (await SdmxRun.ReadAsync(Fixtures.Specific, structure)).Codes().Contains("GC4212"));
    }

    [Theory]
    [InlineData("\"maxOccurs\": \"unbounded\"", false)]
    [InlineData("\"maxOccurs\": 5", false)]
    [InlineData("\"maxOccurs\": 1", true)]
    [InlineData("\"minOccurs\": 0", true)]
    public async Task Attribute_may_have_several_values_where_the_structure_lets_it(string occurs, bool isFound)
    {
        var structure = JsonFixtures.Second.Replace("\"attributes\": [", $"\"attributes\": [{{\"id\": \"NOTE_X\", \"localRepresentation\": {{\"enumeration\": \"urn:sdmx:x=IAEG-SDGs:CL_SEX(1.0)\", {occurs}}}}}, ", StringComparison.Ordinal);
        Assert.Equal(isFound, (await SdmxRun.ReadAsync(Fixtures.Specific.Replace("a &amp; b", "F;M", StringComparison.Ordinal), structure)).Codes().Contains("GC4209"));
    }
}

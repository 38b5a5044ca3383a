namespace Governance.Adapters.Tests.Sdmx;

/// <summary>What a message says beside its observations, or says wrong, is not passed over in silence, and findings say in which file.</summary>
public class Silences
{
    private const string Head = """
        <m:StructureSpecificData xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" xmlns:c="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common" xmlns:ss="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/structurespecific">
        <m:Header><m:Structure structureID="S" dimensionAtObservation="TIME_PERIOD"><c:Structure><Ref agencyID="XX" id="EXAMPLE" version="1.0"/></c:Structure></m:Structure></m:Header>
        """;

    [Theory]
    [InlineData("""<Series FREQ="A" REF_AREA="ML" TITLE="one"/>""", "GC4218")]
    [InlineData("""<Series FREQ="A" REF_AREA="ML" TITLE="one"></Series>""", "GC4218")]
    [InlineData("""<Series FREQ="A" REF_AREA="ML"><Obss TIME_PERIOD="2020" OBS_VALUE="1"/><Obs TIME_PERIOD="2021" OBS_VALUE="1"/></Series>""", "GC4228")]
    [InlineData("""<Serie FREQ="A" REF_AREA="ML"><Obs TIME_PERIOD="2021" OBS_VALUE="1"/></Serie>""", "GC4228")]
    [InlineData("""<Atts REF_AREA="ML" TITLE="one"/>""", "GC4218")]
    [InlineData("""<Series FREQ="A"><c:Annotations><c:Annotation><c:AnnotationText>one</c:AnnotationText></c:Annotation></c:Annotations><Obs TIME_PERIOD="2021" OBS_VALUE="1"/></Series>""", "GC4229")]
    [InlineData("""<Series FREQ="A"><Obs TIME_PERIOD="2021" OBS_VALUE="1"><c:Annotations><c:Annotation/></c:Annotations></Obs></Series>""", "GC4229")]
    [InlineData("""<Series FREQ="A"><Metadata/><Obs TIME_PERIOD="2021" OBS_VALUE="1"/></Series>""", "GC4229")]
    [InlineData("""<Series FREQ="A"><Obs TIME_PERIOD="2021" OBS_VALUE="1"><Metadata><Attribute id="A"/></Metadata></Obs></Series>""", "GC4229")]
    [InlineData("""<Metadata><Attribute id="A"/></Metadata>""", "GC4229")]
    public async Task What_is_no_observation_is_told(string element, string code)
    {
        var items = await SdmxRun.ReadAsync($"""{Head}<m:DataSet ss:structureRef="S" ss:action="Information"><Series FREQ="M" REF_AREA="ML"><Obs TIME_PERIOD="2020-01" OBS_VALUE="2"/></Series>{element}</m:DataSet></m:StructureSpecificData>""");
        Assert.Contains(code, items.Codes());
        Assert.Equal("M", items.Observations()[0].Dimensions![0].Code);
    }

    [Theory]
    [InlineData("/>")]
    [InlineData("></m:DataSet>")]
    [InlineData("""><Series FREQ="A"/></m:DataSet>""")]
    public async Task A_data_set_that_deletes_without_observations_is_told(string rest)
    {
        var codes = (await SdmxRun.ReadAsync($"""{Head}<m:DataSet ss:structureRef="S" ss:action="Delete"{rest}</m:StructureSpecificData>""")).Codes();
        Assert.Contains("GC4205", codes);

        // Nothing of it is read, so nothing of it goes unchecked.
        Assert.DoesNotContain("GC4207", codes);
    }

    [Fact]
    public async Task A_value_of_a_key_without_a_name_is_told()
    {
        var message = Head.Replace("StructureSpecificData", "GenericData", StringComparison.Ordinal)
            + """<m:DataSet structureRef="S"><Series><SeriesKey><Value ids="FREQ" value="A"/></SeriesKey><Obs><ObsDimension value="2020"/><ObsValue value="1"/></Obs></Series></m:DataSet></m:GenericData>""";
        Assert.Contains("GC4228", (await SdmxRun.ReadAsync(message)).Codes());
    }

    [Fact]
    public async Task A_text_of_a_group_is_of_its_series_alone()
    {
        var items = await SdmxRun.ReadAsync($"""
            {Head}<m:DataSet ss:structureRef="S">
            <Group type="Sibling" REF_AREA="ML"><Comp id="TITLE"><Value>one</Value></Comp></Group>
            <Group REF_AREA="NE"><Comp id="TITLE"><Value>two</Value></Comp></Group>
            <Series FREQ="A" REF_AREA="ML"><Obs TIME_PERIOD="2020" OBS_VALUE="2"/></Series>
            <Series FREQ="A" REF_AREA="NE"><Obs TIME_PERIOD="2020" OBS_VALUE="2"/></Series>
            </m:DataSet></m:StructureSpecificData>
            """);
        Assert.Equal(["one", "two"], items.Observations().Select(o => Assert.Single(o.Attributes!, a => a.Dimension == "TITLE").Code));
        Assert.DoesNotContain("GC4218", items.Codes());
    }

    [Theory]
    [InlineData("""<Series FREQ="A" REF_AREA="MLI"><Obs TIME_PERIOD="2020" OBS_VALUE="2"/></Series><Series FREQ="A" REF_AREA="NER"><Obs TIME_PERIOD="2020" OBS_VALUE="2"/></Series>""", "TIME_PERIOD")]
    [InlineData("""<Obs FREQ="A" REF_AREA="MLI" TIME_PERIOD="2020" OBS_VALUE="2"/><Obs FREQ="A" REF_AREA="NER" TIME_PERIOD="2020" OBS_VALUE="2"/>""", "AllDimensions")]
    public async Task Attributes_of_a_data_set_and_of_part_of_the_key_are_of_every_observation_there(string observations, string atObservation)
    {
        var items = await SdmxRun.ReadAsync($"""
            {Head.Replace("TIME_PERIOD", atObservation, StringComparison.Ordinal)}<m:DataSet ss:structureRef="S">
            <Atts UNIT_MULT="6"/>
            <Atts UNIT_MEASURE="NUMBER"><Comp id="TITLE"><Value>all</Value></Comp></Atts>
            <Atts REF_AREA="MLI" TITLE="one"/>
            <Comp id="NOTE"><Value>more</Value></Comp>
            {observations}
            </m:DataSet></m:StructureSpecificData>
            """);
        Assert.Equal(["GC4207"], items.Codes());
        Assert.Equal([6, 6], items.Observations().Select(o => o.UnitMultiplier));
        Assert.Equal(["NUMBER", "NUMBER"], items.Observations().Select(o => o.Value!.Unit));
        Assert.All(items.Observations(), o => Assert.Equal("more", o.Attributes!.Single(a => a.Dimension == "NOTE").Code));
        Assert.Equal("all", items.Observations()[1].Attributes!.Single(a => a.Dimension == "TITLE").Code);
    }

    [Fact]
    public async Task Attributes_of_a_data_set_behind_some_of_its_observations_are_told()
    {
        var items = await SdmxRun.ReadAsync($"""
            {Head}<m:DataSet ss:structureRef="S">
            <Series FREQ="A" REF_AREA="MLI"><Obs TIME_PERIOD="2020" OBS_VALUE="2"/></Series>
            <Atts UNIT_MULT="6"/>
            <Series FREQ="A" REF_AREA="NER"><Obs TIME_PERIOD="2020" OBS_VALUE="2"/></Series>
            </m:DataSet></m:StructureSpecificData>
            """);
        Assert.Equal(4, Assert.Single(items.SelectMany(i => i.Findings), f => f.Code == "GC4218").Origin.Line);
        Assert.All(items.Observations(), o => Assert.Null(o.UnitMultiplier));
    }

    /// <summary>Of the key it is of or of all: what is said behind observations is told, and no observation has it half.</summary>
    [Fact]
    public async Task Attributes_of_part_of_the_key_behind_observations_are_told()
    {
        var items = await SdmxRun.ReadAsync($"""
            {Head}<m:DataSet ss:structureRef="S">
            <Series FREQ="A" REF_AREA="MLI"><Obs TIME_PERIOD="2020" OBS_VALUE="2"/></Series>
            <Atts REF_AREA="MLI" UNIT_MULT="3"/>
            <Series FREQ="Q" REF_AREA="MLI"><Obs TIME_PERIOD="2020" OBS_VALUE="2"/></Series>
            </m:DataSet></m:StructureSpecificData>
            """);
        Assert.Equal(4, Assert.Single(items.SelectMany(i => i.Findings), f => f.Code == "GC4218").Origin.Line);
        Assert.All(items.Observations(), o => Assert.Null(o.UnitMultiplier));
    }

    [Fact]
    public async Task A_group_that_no_series_is_of_is_told_at_its_place()
    {
        var items = await SdmxRun.ReadAsync($"""
            {Head}<m:DataSet ss:structureRef="S">
            <Group REF_AREA="TD" TITLE="one"/>
            <Group REF_AREA="ML" TITLE="two"/>
            <Series FREQ="A" REF_AREA="ML"><Obs TIME_PERIOD="2020" OBS_VALUE="2"/></Series>
            </m:DataSet></m:StructureSpecificData>
            """);
        var finding = Assert.Single(items.SelectMany(i => i.Findings), f => f.Code == "GC4218");
        Assert.Equal((3, 2), (finding.Origin.Line, finding.Origin.Column));
    }

    [Fact]
    public async Task Annotations_in_JSON_are_told()
    {
        var message = Json("\"series\":{\"0\":{\"observations\":{\"0\":[1]}}}").Replace("\"attributes\":{}", "\"attributes\":{},\"annotations\":[{\"title\":\"one\"}]", StringComparison.Ordinal);
        Assert.Contains("GC4229", (await SdmxRun.ReadAsync(message)).Codes());
    }

    [Fact]
    public async Task Reference_metadata_is_no_fault_of_a_message()
    {
        var items = await SdmxRun.ReadAsync($"""{Head}<m:DataSet ss:structureRef="S" ss:action="Information"><Obs FREQ="A" TIME_PERIOD="2020" OBS_VALUE="2"/><Metadata/></m:DataSet></m:StructureSpecificData>""");
        Assert.DoesNotContain("GC4228", items.Codes());
    }

    [Fact]
    public async Task Another_measure_in_JSON_is_kept_beside_the_first()
    {
        var message = Json("\"series\":{\"0\":{\"observations\":{\"0\":[1,7]}}}").Replace("[{\"id\":\"OBS_VALUE\"}]", "[{\"id\":\"OBS_VALUE\"},{\"id\":\"CASES\"}]", StringComparison.Ordinal);
        var observation = Assert.Single((await SdmxRun.ReadAsync(message)).Observations());
        Assert.Equal(1, observation.Value!.Value);
        Assert.Equal("7", observation.Extensions!["sdmx"]["CASES"].GetString());
    }

    [Fact]
    public async Task Unknown_action_names_its_cell_and_the_row_that_is_not_read()
    {
        var items = await SdmxRun.ReadAsync(Fixtures.Csv2.Replace(",R,", ",X,", StringComparison.Ordinal));
        var findings = items.Where(i => i.Record is null).SelectMany(i => i.Findings);
        Assert.Equal([("GC4206", 3L, "C"), ("GC3062", 3L, null)], findings.Select(f => (f.Code, f.Origin.Row ?? 0, f.Origin.CellColumn)));
    }

    [Fact]
    public async Task Names_beside_codes_are_no_dimensions_in_a_table_of_an_agency()
    {
        const string Table = "REF_AREA,Geographic area,SEX,Sex,TIME_PERIOD,Time period,OBS_VALUE\nMLI,Mali,F,Female,2020,2020,7\n";
        var items = await SdmxRun.ReadAsync(Table);
        var observation = Assert.Single(items.Observations());
        Assert.Equal([("SEX", "F")], observation.Dimensions!.Select(d => (d.Dimension, d.Code)));
        Assert.Equal(["Geographic area", "Sex", "Time period"], observation.Extensions!["sdmx"].Keys.Where(k => !k.StartsWith('@')).Order(StringComparer.Ordinal));
        Assert.Equal(["GC4224"], items.Codes());
        Assert.Equal(Table, (await SdmxRun.WriteAsync(items.Observations(), "csv-1.0")).Text.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Languages_of_a_text_are_kept()
    {
        var items = await SdmxRun.ReadAsync($"""{Head}<m:DataSet ss:structureRef="S"><Series FREQ="M"><Obs TIME_PERIOD="2020-01" OBS_VALUE="2"><Comp id="TITLE"><Value><c:Text xml:lang="en">one</c:Text><c:Text xml:lang="fr">un</c:Text></Value></Comp></Obs></Series></m:DataSet></m:StructureSpecificData>""");
        Assert.Equal("en:one;fr:un", items.Observations()[0].Attributes![0].Code);
    }

    [Theory]
    [InlineData("""<Value><c:StructuredText xml:lang="fr"><p xmlns="http://www.w3.org/1999/xhtml">un <b class="x">deux</b> <br/>&amp; trois</p></c:StructuredText></Value>""", "fr:<p>un <b class=\"x\">deux</b> <br/>&amp; trois</p>")]
    [InlineData("""<Value><c:StructuredText xml:lang="en"><p>one</p><p>two</p></c:StructuredText><c:Text xml:lang="fr">un &amp; deux</c:Text></Value>""", "en:<p>one</p><p>two</p>;fr:un & deux")]
    [InlineData("""<Value xml:lang="en">one</Value><Value/><Value>two<![CDATA[ <three>]]></Value>""", "en:one;two <three>")]
    public async Task A_text_with_markup_is_one_text(string values, string text)
    {
        var items = await SdmxRun.ReadAsync($"""{Head}<m:DataSet ss:structureRef="S"><Series FREQ="M"><Obs TIME_PERIOD="2020-01" OBS_VALUE="2"><Comp id="TITLE">{values}</Comp></Obs><Obs TIME_PERIOD="2020-02" OBS_VALUE="3"/></Series></m:DataSet></m:StructureSpecificData>""");
        Assert.Equal(text, Assert.Single(items.Observations()[0].Attributes!).Code);
        Assert.Equal(["GC4207"], items.Codes());
    }

    [Fact]
    public async Task Findings_say_in_which_message()
    {
        foreach (var message in (string[])[Fixtures.Specific.Replace("OBS_VALUE=\"17\"", "OBS_VALUE=\"x\"", StringComparison.Ordinal), Json("\"series\":{\"0\":{\"observations\":{\"0\":[1]}}}"), Json("\"structure\":7")])
        {
            var findings = (await SdmxRun.ReadAsync(message)).SelectMany(i => i.Findings).ToList();
            Assert.NotEmpty(findings);
            Assert.All(findings, f => Assert.Equal("message", f.Origin.Input));
        }
    }

    [Fact]
    public async Task A_label_that_a_message_has_no_place_for_is_counted_as_lost()
    {
        var given = (await SdmxRun.ReadAsync(Fixtures.Csv1.Replace("GLH(1.0),", "GLH(1.0): Goals,", StringComparison.Ordinal))).Observations();
        var (text, report) = await SdmxRun.WriteAsync(given, "json-2.0");
        Assert.DoesNotContain("Goals", text, StringComparison.Ordinal);
        Assert.Contains(report.Losses, l => l.Field == "/extensions/sdmx/#1");
    }

    [Fact]
    public async Task A_reference_without_a_version_is_of_version_1_in_a_URN_and_the_change_is_counted()
    {
        var given = (await SdmxRun.ReadAsync(Fixtures.Csv1.Replace("GLH(1.0)", "GLH", StringComparison.Ordinal))).Observations();
        var (text, report) = await SdmxRun.WriteAsync(given, "ml-3.0");
        Assert.Contains("DF_SDG_GLH(1.0)", text, StringComparison.Ordinal);
        Assert.Contains(report.Losses, l => l.Field == "/source/dataset");
    }

    [Theory]
    [InlineData("\"series\":{\"0\":{\"attributes\":[]}}", "GC4218")]
    [InlineData("\"serie\":{\"0\":{\"observations\":{\"0\":[1]}}}", "GC4228")]
    [InlineData("\"structure\":7,\"series\":{\"0\":{\"observations\":{\"0\":[1]}}}", "GC4225")]
    [InlineData("\"action\":\"Delete\"", "GC4205")]
    public async Task What_is_no_observation_in_JSON_is_told(string members, string code)
        => Assert.Contains(code, (await SdmxRun.ReadAsync(Json(members))).Codes());

    [Fact]
    public async Task Rows_that_cite_nothing_are_told()
        => Assert.Contains("GC4224", (await SdmxRun.ReadAsync("DATAFLOW,FREQ,TIME_PERIOD,OBS_VALUE\nXX:A(1.0),A,2020,1\n,A,2021,1\n")).Codes());

    [Fact]
    public async Task Observations_of_a_series_share_nothing_that_changes()
    {
        var items = await SdmxRun.ReadAsync($"""{Head}<m:DataSet ss:structureRef="S"><Series FREQ="M" REF_AREA="ML" TITLE="t" UNIT_MEASURE="NUMBER"><Obs TIME_PERIOD="2020-01" OBS_VALUE="2"/><Obs TIME_PERIOD="2020-02" OBS_VALUE="3"/></Series></m:DataSet></m:StructureSpecificData>""");
        var (one, two) = (items.Observations()[0], items.Observations()[1]);
        one.Dimensions![0].Code = "x";
        one.Attributes![0].Code = "x";
        one.Area!.Identifiers![0].Value = "x";
        one.Value!.Unit = "x";
        one.Source!.Dataset = "x";
        Assert.Equal(("M", "t", "ML", "NUMBER", "XX:EXAMPLE(1.0)"), (two.Dimensions![0].Code, two.Attributes![0].Code, two.Area!.Identifiers![0].Value, two.Value!.Unit, two.Source!.Dataset));
    }

    private static string Json(string members)
        => """{"meta":{"id":"one"},"data":{"structures":[{"dimensions":{"series":[{"id":"FREQ","values":[{"id":"A"}]}],"observation":[{"id":"TIME_PERIOD","values":[{"id":"2020"}]}]},"measures":{"observation":[{"id":"OBS_VALUE"}]},"attributes":{}}],"dataSets":[{""" + members + "}]}}";
}

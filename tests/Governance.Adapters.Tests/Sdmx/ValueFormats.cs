namespace Governance.Adapters.Tests.Sdmx;

/// <summary>Values without a code list are of the format that their data structure gives them.</summary>
public class ValueFormats
{
    [Theory]
    [InlineData("GregorianYear", "2020", true)]
    [InlineData("GregorianYear", "2020-01", false)]
    [InlineData("GregorianYear", "2020-Q1", false)]
    [InlineData("GregorianYearMonth", "2020-01", true)]
    [InlineData("GregorianYearMonth", "2020-01-03", false)]
    [InlineData("GregorianDay", "2020-01-03", true)]
    [InlineData("GregorianTimePeriod", "2020-01-03", true)]
    [InlineData("GregorianTimePeriod", "2020-W05", false)]
    [InlineData("ReportingYear", "2020-A1", true)]
    [InlineData("ReportingYear", "2020", false)]
    [InlineData("ReportingQuarter", "2020-Q1", true)]
    [InlineData("ReportingQuarter", "2020-M01", false)]
    [InlineData("ReportingTimePeriod", "2020-S2", true)]
    [InlineData("ReportingTimePeriod", "2020-01", false)]
    [InlineData("BasicTimePeriod", "2020-01-03T10:00:00", true)]
    [InlineData("StandardTimePeriod", "2020-01-01/P2Y", false)]
    [InlineData("TimeRange", "2020-01-01/P2Y", true)]
    [InlineData("ObservationalTimePeriod", "2020-01-01/P2Y", true)]
    [InlineData("DateTime", "2020-01-03", false)]
    public async Task Time_is_of_its_type(string type, string time, bool isGood)
    {
        var codes = await CodesAsync($"""<s:TextFormat textType="{type}"/>""", "", "", $"TIME_PERIOD=\"{time}\" OBS_VALUE=\"1\"");
        Assert.Equal(isGood, !codes.Contains("GC4232"));
    }

    [Fact]
    public async Task Time_that_is_none_or_spelled_otherwise_is_told_once()
    {
        const string Year = """<s:TextFormat textType="GregorianYear"/>""";
        Assert.DoesNotContain("GC4232", await CodesAsync(Year, "", "", "TIME_PERIOD=\"soon\" OBS_VALUE=\"1\""));
        Assert.DoesNotContain("GC4232", await CodesAsync(Year, "", "", "TIME_PERIOD=\"2020Q1\" OBS_VALUE=\"1\""));
    }

    [Theory]
    [InlineData("""textType="Integer" """, "12", true)]
    [InlineData("""textType="Integer" """, "-12", true)]
    [InlineData("""textType="Integer" """, "12.5", false)]
    [InlineData("""textType="Integer" """, "3000000000", false)]
    [InlineData("""textType="Integer" """, "NaN", true)]
    [InlineData("""textType="Long" """, "3000000000", true)]
    [InlineData("""textType="Long" """, "1e3", false)]
    [InlineData("""textType="BigInteger" """, "30000000000000000000", true)]
    [InlineData("""textType="Decimal" """, "12.50", true)]
    [InlineData("""textType="Decimal" """, "1.2E3", false)]
    [InlineData("""textType="Double" """, "1.2E3", true)]
    [InlineData("""textType="Double" """, "-INF", true)]
    [InlineData("""textType="Double" """, "many", false)]
    [InlineData("""textType="Numeric" """, "12.5", true)]
    [InlineData("""textType="Integer" minValue="0" maxValue="10" """, "10", true)]
    [InlineData("""textType="Integer" minValue="0" maxValue="10" """, "11", false)]
    [InlineData("""textType="Integer" minValue="0" maxValue="10" """, "-1", false)]
    [InlineData("""textType="Integer" isSequence="true" minValue="0" """, "-1", true)]
    [InlineData("""minValue="0.5" """, "0.4", false)]
    public async Task Value_is_of_its_type_and_within_its_bounds(string format, string value, bool isGood)
    {
        var codes = await CodesAsync("", $"<s:TextFormat {format}/>", "", $"TIME_PERIOD=\"2020\" OBS_VALUE=\"{value}\"");
        Assert.Equal(isGood, !codes.Contains("GC4232"));
    }

    [Theory]
    [InlineData("""<s:TextFormat textType="String" pattern="[A-Z]{3}"/>""", "ABC", true)]
    [InlineData("""<s:TextFormat textType="String" pattern="[A-Z]{3}"/>""", "ABCD", false)]
    [InlineData("""<s:TextFormat textType="String" pattern="[A-Z]{3}|x"/>""", "xABC", false)]
    [InlineData("""<s:TextFormat textType="String" pattern="\i\c*"/>""", "-", true)]
    [InlineData("""<s:TextFormat textType="String" pattern="(a"/>""", "b", true)]
    [InlineData("""<s:TextFormat textType="String" pattern="(?=a)b"/>""", "c", true)]
    [InlineData("""<s:TextFormat textType="String" maxLength="2"/>""", "éé", true)]
    [InlineData("""<s:TextFormat textType="String" maxLength="2"/>""", "😀😀", true)]
    [InlineData("""<s:TextFormat textType="String" maxLength="2"/>""", "abc", false)]
    [InlineData("""<s:TextFormat textType="String" minLength="2"/>""", "a", false)]
    [InlineData("""<s:TextFormat textType="String" maxLength="2" isMultiLingual="true"/>""", "abc", true)]
    [InlineData("""<s:TextFormat textType="Integer" minValue="0"><s:SentinelValue value="-1"><c:Name>Does not apply</c:Name></s:SentinelValue></s:TextFormat>""", "-1", true)]
    [InlineData("""<s:TextFormat textType="Integer" minValue="0"><s:SentinelValue value="-1"/><s:SentinelValue value="none"/></s:TextFormat>""", "none", true)]
    [InlineData("""<s:TextFormat textType="Integer" minValue="0"><s:SentinelValue value="-1"/></s:TextFormat>""", "-2", false)]
    [InlineData("""<s:TextFormat textType="Alpha"/>""", "a1", false)]
    [InlineData("""<s:TextFormat textType="AlphaNumeric"/>""", "a1", true)]
    [InlineData("""<s:TextFormat textType="Boolean"/>""", "no", false)]
    [InlineData("""<s:TextFormat textType="GregorianDay"/>""", "2020-01-01", true)]
    [InlineData("""<s:TextFormat textType="GregorianDay"/>""", "soon", false)]
    [InlineData("""<s:TextFormat textType="XHTML"/>""", "soon", true)]
    [InlineData("""<s:Enumeration><Ref id="CL_SEX" agencyID="IAEG-SDGs" version="1.0"/></s:Enumeration><s:EnumerationFormat textType="String" maxLength="1"/>""", "_T", true)]
    public async Task Attribute_is_of_its_format(string format, string text, bool isGood)
    {
        var codes = await CodesAsync("", "", format, $"TIME_PERIOD=\"2020\" OBS_VALUE=\"1\" NOTE_X=\"{text}\"");
        Assert.Equal(isGood, !codes.Contains("GC4232"));
    }

    /// <summary>A number of JSON has an exponent whatever its type; xs:decimal of SDMX-ML and the tables made after it has none.</summary>
    [Theory]
    [InlineData("Decimal", "12.5e1", true)]
    [InlineData("Decimal", "12.5", true)]
    [InlineData("Integer", "12e1", true)]
    [InlineData("Integer", "12.0", true)]
    [InlineData("Integer", "12.5", false)]
    public async Task Number_of_JSON_is_of_its_type_by_what_it_is(string type, string value, bool isGood)
    {
        var given = (await SdmxRun.ReadAsync(Message("TIME_PERIOD=\"2020\" OBS_VALUE=\"987\""))).Observations();
        var (json, _) = await SdmxRun.WriteAsync(given, "json-2.0");
        Assert.Contains("[987", json, StringComparison.Ordinal);
        var codes = (await StructureTwins.ReadAsync(json.Replace("[987", "[" + value, StringComparison.Ordinal), Definition("", $"<s:TextFormat textType=\"{type}\"/>", ""))).Codes();
        Assert.Equal(isGood, !codes.Contains("GC4232"));
    }

    [Theory]
    [InlineData(@"\i\c{3}")]
    [InlineData("(?=a)ab")]
    [InlineData("[a")]
    public async Task Pattern_that_cannot_be_tried_is_said_once(string pattern)
    {
        var format = $"""<s:TextFormat textType="String" pattern="{pattern}"/>""";
        var codes = await CodesAsync("", "", format, "TIME_PERIOD=\"2019\" OBS_VALUE=\"1\" NOTE_X=\"ab\"/><Obs TIME_PERIOD=\"2020\" OBS_VALUE=\"2\" NOTE_X=\"cd\"");
        Assert.Single(codes, "GC4233");
        Assert.DoesNotContain("GC4232", codes);
    }

    [Fact]
    public async Task Pattern_that_takes_too_long_is_said_and_no_longer_tried()
    {
        const string Slow = """<s:TextFormat textType="String" pattern="(([A-Z]{1,900}){1,900}){1,900}x"/>""";
        var codes = await CodesAsync("", "", Slow, "TIME_PERIOD=\"2019\" OBS_VALUE=\"1\" NOTE_X=\"xyz\"");
        Assert.Single(codes, c => c is "GC4232" or "GC4233");
    }

    [Fact]
    public async Task Format_of_a_concept_holds_where_the_component_has_none()
    {
        const string Concepts = """<s:Concepts><s:ConceptScheme id="CS" agencyID="XX" version="1.0"><s:Concept id="NOTE_X"><s:CoreRepresentation><s:TextFormat textType="String" maxLength="2"/></s:CoreRepresentation></s:Concept></s:ConceptScheme></s:Concepts>""";
        var definition = Definition("", "", "").Replace("<s:Codelists>", Concepts + "<s:Codelists>", StringComparison.Ordinal)
            .Replace("""<s:Attribute id="NOTE_X" assignmentStatus="Conditional">""", """<s:Attribute id="NOTE_X" assignmentStatus="Conditional"><s:ConceptIdentity><Ref id="NOTE_X" maintainableParentID="CS" maintainableParentVersion="1.0" agencyID="XX"/></s:ConceptIdentity>""", StringComparison.Ordinal);
        const string Long = "TIME_PERIOD=\"2020\" OBS_VALUE=\"1\" NOTE_X=\"abc\"";
        Assert.Contains("GC4232", (await StructureTwins.ReadAsync(Message(Long), definition)).Codes());
        var own = definition.Replace("</s:ConceptIdentity><s:LocalRepresentation></s:LocalRepresentation>", """</s:ConceptIdentity><s:LocalRepresentation><s:TextFormat textType="String"/></s:LocalRepresentation>""", StringComparison.Ordinal);
        Assert.NotEqual(definition, own);
        Assert.DoesNotContain("GC4232", (await StructureTwins.ReadAsync(Message(Long), own)).Codes());
    }

    /// <summary>As registries give them that keep each thing in a file of its own, in any order.</summary>
    [Fact]
    public async Task Format_of_a_concept_in_another_message_holds_too()
    {
        var concepts = Definition("", "", "")[..Definition("", "", "").IndexOf("<s:Dataflows>", StringComparison.Ordinal)]
            + """<s:Concepts><s:ConceptScheme id="CS" agencyID="XX" version="1.0"><s:Concept id="NOTE_X"><s:CoreRepresentation><s:TextFormat textType="String" maxLength="2"/></s:CoreRepresentation></s:Concept></s:ConceptScheme></s:Concepts></m:Structures></m:Structure>""";
        var definition = Definition("", "", "").Replace("""<s:Attribute id="NOTE_X" assignmentStatus="Conditional">""", """<s:Attribute id="NOTE_X" assignmentStatus="Conditional"><s:ConceptIdentity><Ref id="NOTE_X" maintainableParentID="CS" maintainableParentVersion="1.0" agencyID="XX"/></s:ConceptIdentity>""", StringComparison.Ordinal);
        var message = Message("TIME_PERIOD=\"2020\" OBS_VALUE=\"1\" NOTE_X=\"abc\"");
        foreach (var files in (string[][])[[definition, concepts], [concepts, definition]])
        {
            var codes = (await SdmxRun.ReadAsync(message, files)).Codes();
            Assert.Contains("GC4232", codes);
            Assert.DoesNotContain("GC4216", codes);
        }

        Assert.DoesNotContain("GC4232", (await SdmxRun.ReadAsync(message, definition)).Codes());
    }

    [Fact]
    public async Task Cell_of_a_table_is_told_at_its_place_and_not_printed()
    {
        var items = await StructureTwins.ReadAsync(Fixtures.Csv1, Definition("", """<s:TextFormat textType="Integer"/>""", ""));
        var finding = Assert.Single(items.SelectMany(i => i.Findings), f => f.Code == "GC4232");
        Assert.Equal((3, "I", "OBS_VALUE"), (finding.Origin.Row, finding.Origin.CellColumn, Assert.Single(finding.Arguments).Value));
    }

    private static async Task<List<string>> CodesAsync(string time, string value, string note, string observation)
        => (await StructureTwins.ReadAsync(Message(observation), Definition(time, value, note))).Codes();

    /// <summary>The last series of the fixtures with another observation.</summary>
    private static string Message(string observation)
    {
        var (from, to) = (Fixtures.Specific.IndexOf("<Series", StringComparison.Ordinal), Fixtures.Specific.LastIndexOf("<Series", StringComparison.Ordinal));
        return (Fixtures.Specific[..from] + Fixtures.Specific[to..]).Replace("TIME_PERIOD=\"2019\" OBS_VALUE=\"17\"", observation, StringComparison.Ordinal);
    }

    private static string Definition(string time, string value, string note) => Fixtures.Definition
        .Replace("""<s:TimeDimension id="TIME_PERIOD"/>""", $"""<s:TimeDimension id="TIME_PERIOD"><s:LocalRepresentation>{time}</s:LocalRepresentation></s:TimeDimension>""", StringComparison.Ordinal)
        .Replace("""<s:PrimaryMeasure id="OBS_VALUE"/>""", $"""<s:PrimaryMeasure id="OBS_VALUE"><s:LocalRepresentation>{value}</s:LocalRepresentation></s:PrimaryMeasure>""", StringComparison.Ordinal)
        .Replace("</s:AttributeList>", $"""<s:Attribute id="NOTE_X" assignmentStatus="Conditional"><s:LocalRepresentation>{note}</s:LocalRepresentation></s:Attribute></s:AttributeList>""", StringComparison.Ordinal);
}

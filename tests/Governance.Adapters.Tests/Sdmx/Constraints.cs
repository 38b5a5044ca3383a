namespace Governance.Adapters.Tests.Sdmx;

/// <summary>Observations are held against the constraints of what they cite.</summary>
public class Constraints
{
    private const string Flow = """<s:Dataflow><Ref id="DF_SDG_GLH" agencyID="IAEG-SDGs" version="1.0" class="Dataflow"/></s:Dataflow>""";
    private const string Structure = """<s:DataStructure><Ref id="SDG" agencyID="IAEG-SDGs" version="1.0" class="DataStructure"/></s:DataStructure>""";

    [Theory]
    [InlineData("""<s:CubeRegion include="true"><c:KeyValue id="SEX"><c:Value>_T</c:Value><c:Value>M</c:Value></c:KeyValue></s:CubeRegion>""", "GC4236 SEX 12")]
    [InlineData("""<s:CubeRegion><c:KeyValue id="SEX"><c:Value>_T</c:Value><c:Value>F</c:Value></c:KeyValue></s:CubeRegion>""", "")]
    [InlineData("""<s:CubeRegion include="true"><c:KeyValue id="SEX" include="false"><c:Value>F</c:Value></c:KeyValue></s:CubeRegion>""", "GC4236 SEX 12")]
    [InlineData("""<s:CubeRegion include="false"><c:KeyValue id="SEX"><c:Value>F</c:Value></c:KeyValue></s:CubeRegion>""", "GC4236 SEX 12")]
    [InlineData("""<s:CubeRegion include="false"><c:KeyValue id="SEX" include="false"><c:Value>F</c:Value><c:Value>_T</c:Value></c:KeyValue></s:CubeRegion>""", "")]
    [InlineData("""<s:CubeRegion include="true"><c:KeyValue id="FREQ"><c:Value>A</c:Value></c:KeyValue><c:Attribute id="OBS_STATUS"><c:Value>A</c:Value></c:Attribute></s:CubeRegion>""", "GC4236 OBS_STATUS 10")]
    [InlineData("""<s:CubeRegion include="true"><c:KeyValue id="NONE"><c:Value>A</c:Value></c:KeyValue></s:CubeRegion>""", "")]
    [InlineData("""<s:DataKeySet isIncluded="true"><s:Key><c:KeyValue id="SERIES"><c:Value>SG_CPA_MIGRS</c:Value></c:KeyValue></s:Key><s:Key><c:KeyValue id="SEX"><c:Value>M</c:Value></c:KeyValue></s:Key></s:DataKeySet>""", "GC4237  13")]
    [InlineData("""<s:DataKeySet isIncluded="true"><s:Key><c:KeyValue id="SERIES"><c:Value>SG_CPA_MIGRS</c:Value></c:KeyValue><c:KeyValue id="SEX"><c:Value>_T</c:Value><c:Value>F</c:Value></c:KeyValue></s:Key><s:Key><c:KeyValue id="SEX"><c:Value>F</c:Value></c:KeyValue><c:KeyValue id="SERIES"><c:Value>SM_POP_REFG_OR</c:Value></c:KeyValue></s:Key></s:DataKeySet>""", "")]
    [InlineData("""<s:DataKeySet isIncluded="false"><s:Key><c:KeyValue id="SERIES"><c:Value>SM_POP_REFG_OR</c:Value></c:KeyValue><c:KeyValue id="SEX"><c:Value>F</c:Value></c:KeyValue></s:Key></s:DataKeySet>""", "GC4237  13")]
    [InlineData("""<s:DataKeySet isIncluded="false"><s:Key><c:KeyValue id="NONE"><c:Value>A</c:Value></c:KeyValue></s:Key><s:Key><c:KeyValue id="SEX"><c:Value>F</c:Value></c:KeyValue></s:Key></s:DataKeySet>""", "GC4237  13")]
    [InlineData("""<s:DataKeySet isIncluded="true"><s:Key><c:KeyValue id="NONE"><c:Value>A</c:Value></c:KeyValue></s:Key><s:Key><c:KeyValue id="SEX"><c:Value>F</c:Value></c:KeyValue></s:Key></s:DataKeySet>""", "")]
    [InlineData("""<s:DataKeySet isIncluded="true"><s:Key/></s:DataKeySet>""", "")]
    public async Task What_is_not_allowed_is_found_where_it_stands(string content, string expected)
    {
        foreach (var attached in (string[])[Flow, Structure, Flow + Structure])
        {
            var found = (await StructureTwins.ReadAsync(Fixtures.Specific, With(attached, content))).SelectMany(i => i.Findings).Where(f => f.Code is "GC4235" or "GC4236" or "GC4237");
            Assert.Equal(expected, string.Join(';', found.Select(f => $"{f.Code} {string.Concat(f.Arguments.Select(a => a.Value))} {f.Origin.Line}")));
        }
    }

    [Theory]
    [InlineData(" type=\"Actual\"", Flow)]
    [InlineData("", Flow)]
    [InlineData(" type=\"Allowed\"", """<s:Dataflow><Ref id="DF_SDG_GLH" agencyID="IAEG-SDGs" version="2.0"/></s:Dataflow>""")]
    [InlineData(" type=\"Allowed\"", """<s:Dataflow><Ref id="OTHER" agencyID="IAEG-SDGs" version="1.0"/></s:Dataflow>""")]
    public async Task What_is_there_and_what_is_of_another_flow_is_no_rule(string role, string attached)
    {
        var codes = (await SdmxRun.ReadAsync(Fixtures.Specific, With(attached, """<s:CubeRegion><c:KeyValue id="SEX"><c:Value>M</c:Value></c:KeyValue></s:CubeRegion>""").Replace(" type=\"Allowed\"", role, StringComparison.Ordinal))).Codes();
        Assert.DoesNotContain(codes, c => c is "GC4235" or "GC4236");
    }

    [Theory]
    [InlineData("""<s:CubeRegion><c:KeyValue id="SEX"><c:Value cascadeValues="true">M</c:Value></c:KeyValue></s:CubeRegion>""")]
    [InlineData("""<s:CubeRegion><c:KeyValue id="SEX"><c:Value>M%</c:Value></c:KeyValue></s:CubeRegion>""")]
    [InlineData("""<s:CubeRegion><c:KeyValue id="SEX"><c:Value validFrom="2020">M</c:Value></c:KeyValue></s:CubeRegion>""")]
    [InlineData("""<s:CubeRegion><c:KeyValue id="SEX" validFrom="2020"><c:Value>M</c:Value></c:KeyValue></s:CubeRegion>""")]
    [InlineData("""<s:CubeRegion><c:KeyValue id="SEX" validTo="2020"><c:Value>M</c:Value></c:KeyValue></s:CubeRegion>""")]
    [InlineData("""<s:DataKeySet isIncluded="true"><s:Key><c:KeyValue id="SEX" validFrom="2020"><c:Value>M</c:Value></c:KeyValue></s:Key></s:DataKeySet>""")]
    [InlineData("""<s:CubeRegion><c:KeyValue id="SEX" removePrefix="true"><c:Value>M</c:Value></c:KeyValue></s:CubeRegion>""")]
    [InlineData("""<s:CubeRegion><c:Attribute id="NATURE" include="false"/></s:CubeRegion>""")]
    [InlineData("""<s:CubeRegion><c:KeyValue id="TIME_PERIOD"><c:TimeRange><c:BeforePeriod>2019</c:BeforePeriod></c:TimeRange></c:KeyValue><c:KeyValue id="SEX"><c:Value>M</c:Value></c:KeyValue></s:CubeRegion>""")]
    [InlineData("""<s:CubeRegion><c:KeyValue id="SEX"><c:Value>M</c:Value></c:KeyValue></s:CubeRegion><s:CubeRegion><c:KeyValue id="SEX"><c:Value>_T</c:Value></c:KeyValue></s:CubeRegion>""")]
    [InlineData("""<s:CubeRegion include="false"><c:KeyValue id="SEX"><c:Value>F</c:Value></c:KeyValue><c:KeyValue id="FREQ"><c:Value>A</c:Value></c:KeyValue></s:CubeRegion>""")]
    [InlineData("""<s:DataKeySet isIncluded="true"><s:Key><c:KeyValue id="SEX"><c:Value>M</c:Value></c:KeyValue><c:Attribute id="NATURE"><c:Value>C</c:Value></c:Attribute></s:Key></s:DataKeySet>""")]
    [InlineData("""<s:DataKeySet isIncluded="true"><s:Key><c:KeyValue id="SEX"><c:Value>M</c:Value></c:KeyValue></s:Key></s:DataKeySet><s:DataKeySet isIncluded="false"><s:Key><c:KeyValue id="SEX"><c:Value>F</c:Value></c:KeyValue></s:Key></s:DataKeySet>""")]
    [InlineData("""<s:DataKeySet isIncluded="true"><s:Key><c:KeyValue id="SERIES"><c:Value>SG_CPA_MIGRS</c:Value></c:KeyValue></s:Key><s:Key><c:KeyValue id="SEX"><c:Value>%</c:Value></c:KeyValue></s:Key></s:DataKeySet>""")]
    public async Task What_is_not_read_of_a_constraint_is_told_at_its_line_and_nothing_of_it_is_held_against_data(string content)
    {
        var items = await SdmxRun.ReadAsync(Fixtures.Specific, With(Flow, content));
        var told = Assert.Single(items.SelectMany(i => i.Findings), f => f.Code == "GC4235");
        Assert.Equal(("dsd.xml", Fixtures.Definition.Count(c => c == '\n')), (told.Origin.Input, told.Origin.Line));
        Assert.DoesNotContain(items.Codes(), c => c is "GC4236" or "GC4237");
    }

    [Fact]
    public async Task Constraint_that_is_attached_to_no_structure_flow_or_agreement_is_told()
        => Assert.Contains("GC4235", (await SdmxRun.ReadAsync(Fixtures.Specific, With("<s:SimpleDataSource>https://example.org</s:SimpleDataSource>", """<s:CubeRegion><c:KeyValue id="SEX"><c:Value>M</c:Value></c:KeyValue></s:CubeRegion>"""))).Codes());

    [Fact]
    public async Task Constraint_of_3_1_has_no_role_and_says_what_is_allowed()
    {
        var constraint = With("<s:Dataflow>urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=\n IAEG-SDGs:DF_SDG_GLH(1.0)</s:Dataflow>", """<s:CubeRegion include="true"><s:KeyValue id="SEX"><s:Value>M</s:Value></s:KeyValue></s:CubeRegion>""")
            .Replace("ContentConstraint", "DataConstraint", StringComparison.Ordinal).Replace(" type=\"Allowed\"", "", StringComparison.Ordinal);
        Assert.Equal(3, (await SdmxRun.ReadAsync(Fixtures.Specific, constraint)).SelectMany(i => i.Findings).Count(f => f.Code == "GC4236"));
        Assert.DoesNotContain("GC4236", (await SdmxRun.ReadAsync(Fixtures.Specific, constraint.Replace("s:DataConstraint ", "s:DataConstraint role=\"Actual\" ", StringComparison.Ordinal))).Codes());
    }

    [Fact]
    public async Task Constraint_that_is_given_twice_is_held_once_and_told_where_it_differs()
    {
        var first = With(Flow, """<s:CubeRegion><c:KeyValue id="SEX"><c:Value>_T</c:Value></c:KeyValue></s:CubeRegion>""");
        var items = await SdmxRun.ReadAsync(Fixtures.Specific, first, first);
        Assert.Single(items.SelectMany(i => i.Findings), f => f.Code == "GC4236");
        Assert.DoesNotContain("GC4234", items.Codes());
        items = await SdmxRun.ReadAsync(Fixtures.Specific, first, first.Replace("<c:Value>_T</c:Value>", "<c:Value>F</c:Value>", StringComparison.Ordinal));
        Assert.Single(items.SelectMany(i => i.Findings), f => f.Code == "GC4236");
        Assert.Single(items.SelectMany(i => i.Findings), f => f.Code == "GC4234");
    }

    [Fact]
    public async Task Cell_of_a_table_is_held_against_a_constraint()
    {
        var found = (await StructureTwins.ReadAsync(Fixtures.Csv1, With(Flow, """<s:CubeRegion><c:KeyValue id="SEX"><c:Value>_T</c:Value><c:Value>F</c:Value></c:KeyValue></s:CubeRegion>"""))).SelectMany(i => i.Findings);
        var finding = Assert.Single(found, f => f.Code == "GC4236");
        Assert.Equal((5, "F"), (finding.Origin.Row, finding.Origin.CellColumn));
    }

    private static string With(string attached, string content)
        => Fixtures.Definition.Replace("  </m:Structures>", $"""<s:Constraints><s:ContentConstraint id="C" agencyID="IAEG-SDGs" version="1.0" type="Allowed"><s:ConstraintAttachment>{attached}</s:ConstraintAttachment>{content}</s:ContentConstraint></s:Constraints></m:Structures>""", StringComparison.Ordinal);
}

using Governance.Core;

namespace Governance.Adapters.Tests.Sdmx;

/// <summary>What a message of SDMX-JSON says of its values elsewhere than beside them.</summary>
public class JsonMessages
{
    private const string Series = """{"0":{"attributes":[],"observations":{"0":[1.5],"1":[2.5,1]}}}""";

    private const string Attributes = """
        {"dataSet":[{"id":"TITLE","default":"All"}],
        "series":[{"id":"UNIT_MULT","default":6,"values":[{"id":"3"},{"id":"6"}]}],
        "observation":[{"id":"OBS_STATUS","default":"A","values":[{"id":"A"},{"id":"P"},null]}]}
        """;

    [Fact]
    public async Task An_attribute_that_is_left_out_has_its_default()
    {
        var items = await SdmxRun.ReadAsync(Message(Series));
        Assert.Equal([("A", 6, "All"), ("P", 6, "All")], items.Observations().Select(Said));
    }

    [Theory]
    [InlineData("""{"0":{"attributes":[0],"observations":{"0":[1.5,1]}}}""", "P", 3)]
    [InlineData("""{"0":{"attributes":[null],"observations":{"0":[1.5,null]}}}""", "A", 6)]
    [InlineData("""{"0":{"observations":{"0":[1.5,2]}}}""", "A", 6)]
    [InlineData("""{"0":{"attributes":[7],"observations":{"0":[1.5]}}}""", "A", null)]
    public async Task A_default_holds_where_nothing_else_is_said(string series, string status, int? multiplier)
        => Assert.Equal((status, multiplier, "All"), Said(Assert.Single((await SdmxRun.ReadAsync(Message(series))).Observations())));

    [Theory]
    [MemberData(nameof(SdmxRun.Forms), MemberType = typeof(SdmxRun))]
    public async Task A_default_is_written_with_each_value(string form)
    {
        var (_, _, found) = await SdmxRun.AgainAsync((await SdmxRun.ReadAsync(Message(Series))).Observations(), form);
        Assert.Equal([("A", 6, "All"), ("P", 6, "All")], found.Select(Said));
    }

    [Theory]
    [InlineData("DataStructure", "DataStructure", "datastructure")]
    [InlineData("dsd", "DataStructure", "datastructure")]
    [InlineData("Dataflow", "Dataflow", null)]
    [InlineData("provisionAgreement", "ProvisionAgreement", "dataprovision")]
    public async Task What_is_cited_is_told_by_the_relation_in_any_letters_or_by_the_class(string relation, string kind, string? kept)
    {
        var message = Message(Series).Replace("\"rel\":\"dataflow\"", $"\"rel\":\"{relation}\"", StringComparison.Ordinal).Replace(".Dataflow=", $".{kind}=", StringComparison.Ordinal);
        var items = await SdmxRun.ReadAsync(message);
        Assert.DoesNotContain("GC4224", items.Codes());
        var observation = items.Observations()[0];
        Assert.Equal(("XX:EXAMPLE(1.0)", "sdmx:flow/XX/EXAMPLE"), (observation.Source!.Dataset, observation.IndicatorId));
        Assert.Equal(kept, observation.Extensions?["sdmx"].TryGetValue("STRUCTURE", out var text) == true ? text.GetString() : null);
    }

    [Fact]
    public async Task A_link_with_a_relation_of_the_standard_comes_before_others()
    {
        var message = Message(Series).Replace("\"links\":[", "\"links\":[{\"rel\":\"source\",\"urn\":\"urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=XX:OTHER(1.0)\"},", StringComparison.Ordinal);
        Assert.Equal("XX:EXAMPLE(1.0)", (await SdmxRun.ReadAsync(message)).Observations()[0].Source!.Dataset);
    }

    [Theory]
    [InlineData("dataflow", "https://example.org:443/service/dataflow/XX.SUB/EXAMPLE/1.0", "XX.SUB:EXAMPLE(1.0)", "GC4207")]
    [InlineData("dataflow", "https://example.org/dataflow/XX/EXAMPLE?references=none", "XX:EXAMPLE", "GC4207")]
    [InlineData("dataflow", "https://example.org/structure/dataflow/XX/EXAMPLE/latest", "XX:EXAMPLE", "GC4207")]
    [InlineData("DataStructure", "/datastructure/XX/EXAMPLE/2.1", "XX:EXAMPLE(2.1)", "GC4207")]
    [InlineData("dataflow", "https://example.org/data/EXAMPLE", null, "GC4224")]
    [InlineData("dataflow", "https://example.org/dataflow/XX/all", null, "GC4224")]
    [InlineData("self", "https://example.org/self/XX/EXAMPLE", null, "GC4224")]
    public async Task What_is_cited_is_told_by_an_address_where_there_is_no_URN(string relation, string address, string? cited, string code)
    {
        var message = Message(Series).Replace("\"rel\":\"dataflow\",\"urn\":\"urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=XX:EXAMPLE(1.0)\"", $"\"rel\":\"{relation}\",\"href\":\"{address}\"", StringComparison.Ordinal);
        var items = await SdmxRun.ReadAsync(message);
        Assert.Contains(code, items.Codes());
        Assert.Equal(cited, items.Observations()[0].Source!.Dataset);
    }

    private static (string? Status, int? Multiplier, string? Title) Said(Observation observation)
        => (observation.Status, observation.UnitMultiplier, observation.Attributes?.FirstOrDefault(a => a.Dimension == "TITLE")?.Code);

    private static string Message(string series) => $$$"""
        {"meta":{"id":"one","prepared":"2021-01-01","sender":{"id":"XX"}},"data":{"dataSets":[{"series":{{{series}}}}],"structures":[{
        "links":[{"rel":"dataflow","urn":"urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=XX:EXAMPLE(1.0)"}],
        "dimensions":{"series":[{"id":"REF_AREA","values":[{"id":"MLI"}]}],"observation":[{"id":"TIME_PERIOD","values":[{"id":"2019"},{"id":"2020"}]}]},
        "measures":{"observation":[{"id":"OBS_VALUE"}]},"attributes":{{{Attributes}}} }]}}
        """;

    [Theory]
    [InlineData("\"sender\":{\"id\":\"XX\"}", "XX:EXAMPLE")]
    [InlineData("\"sender\":{\"name\":\"Somebody\"}", null)]
    public async Task An_address_without_an_agency_is_of_the_sender(string sender, string? cited)
    {
        var message = """
            {"header":{"id":"1",SENDER},"dataSets":[{"observations":{"0:0":[5,null]}}],"structure":{"links":[{"href":"https://example.org/sdmx-json/dataflow/EXAMPLE/all","rel":"dataflow"}],
            "dimensions":{"observation":[{"id":"LOCATION","values":[{"id":"MLI"}]},{"id":"TIME_PERIOD","values":[{"id":"2020"}]}]}}}
            """.Replace("SENDER", sender, StringComparison.Ordinal);
        Assert.Equal(cited, Assert.Single((await SdmxRun.ReadAsync(message)).Observations()).Source!.Dataset);
    }
}

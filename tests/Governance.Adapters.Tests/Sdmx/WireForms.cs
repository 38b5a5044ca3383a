using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Sdmx;

public sealed class WireForms(ITestOutputHelper output)
{
    private static readonly string[] Forms = ["csv-1.0", "ml-2.1-generic", "ml-2.1", "json-1.0", "csv-2.0", "json-2.0", "ml-3.0"];

    public static TheoryData<string, string> Ways => new(
        from message in new[] { nameof(Fixtures.Csv1), nameof(Fixtures.Csv2), nameof(Fixtures.Specific) } from form in Forms select (message, form));

    private static string Message(string name) => name switch { nameof(Fixtures.Csv1) => Fixtures.Csv1, nameof(Fixtures.Csv2) => Fixtures.Csv2, _ => Fixtures.Specific };

    [Theory]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"header\":{\"\\ud800\":1}}")]
    public async Task Name_that_is_half_a_character_is_that_of_no_message(string text)
    {
        await using var source = await FormatSource.OpenAsync("a.json", new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
        Assert.DoesNotContain(await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken), r => r.Format.Id == "sdmx");
    }

    [Theory]
    [InlineData("""{"meta":{},"data":{"dataSets":[]}}""", true)]
    [InlineData("""{"data":{"dataSets":[{"action":"Information"}""", true)]
    [InlineData("""{"data":{"codelists":[{"agencyID":"XX"}""", true)]
    [InlineData("""{"data":{"agencySchemes":[{"agencies":[{"id":"XX","links":[{"urn":"urn:sdmx:org.sdmx.infomodel.base.Agency=XX"}""", true)]
    [InlineData("""{"data":{"codelists":[],"dataflows":[{"id":"a","agencyID":"XX"}]}}""", true)]
    [InlineData("""{"data":{"dataflows":[{"id":"a","rows":[{"agencyID":1}]}]}}""", false)]
    [InlineData("""{"data":{"hierarchies":{"agencyID":"XX"}}}""", false)]
    [InlineData("""{"dataSets":[]}""", false)]
    [InlineData("""{"meta":{},"data":{"rows":[{"dataSets":[]}]}}""", false)]
    public async Task Data_sets_within_data_are_the_sign_of_a_message_whose_header_says_nothing_yet(string text, bool isMessage)
    {
        await using var source = await FormatSource.OpenAsync("a.json", new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(isMessage, (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Any(r => r.Format.Id == "sdmx"));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Observations_of_one_form_say_the_same_in_every_other(string message, string form)
    {
        var given = (await SdmxRun.ReadAsync(Message(message))).Observations();
        var (text, report) = await SdmxRun.WriteAsync(given, form);
        output.WriteLine(text);
        output.WriteLine(string.Join('\n', report.Losses));
        var found = (await SdmxRun.ReadAsync(text)).Observations();

        // A message of JSON 1.0 has one structure.
        var expected = form == "json-1.0" ? given.Where(o => o.Source!.Dataset == given[0].Source!.Dataset).ToList() : given;
        Assert.Equal(expected.Count, report.Written);
        Assert.All(found, o => Assert.Equal("sdmx/" + form, o.Source!.Format));
        Assert.Equal(expected.Select(Said), found.Select(Said));
    }

    [Theory]
    [InlineData("csv-2.0")]
    [InlineData("ml-2.1")]
    [InlineData("ml-3.0")]
    [InlineData("json-2.0")]
    public async Task Attribute_of_an_observation_without_a_value_stays_one(string form)
    {
        var given = new Observation { Id = "o-1", IndicatorId = "i-1", Value = new Quantity { Lower = 3 }, Attributes = [new DimensionValue { Dimension = "x", Code = "kept" }] };
        var (text, _) = await SdmxRun.WriteAsync([given], form);
        var found = Assert.Single((await SdmxRun.ReadAsync(text)).Observations());

        Assert.Null(found.Dimensions);
        Assert.Equal(("x", "kept"), (Assert.Single(found.Attributes!).Dimension, found.Attributes![0].Code));
    }

    /// <summary>What an observation says, whatever form it came in. The order of attributes is that of their structure.</summary>
    private static string Said(Observation observation)
    {
        observation.Source = new Source { Dataset = observation.Source!.Dataset };
        observation.Attributes = observation.Attributes?.OrderBy(a => a.Dimension, StringComparer.Ordinal).ToList();
        return RealFile.Bare(observation);
    }
}

using System.Text;
using System.Text.Json.Nodes;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Unhcr;

/// <summary>Every layout, and the answer of the API, keeps what the conformance kit asks. Memory is measured apart.</summary>
public class Kit
{
    private const string Json = "json";

    private static readonly KitOptions Options = KitNumbers.Of(records: 60, damaged: 40, subjects: 4);

    /// <summary>One of each shape: the other layouts have the same converters, and tests of their own.</summary>
    private static readonly string[] Layouts = ["population", "demographics", "hapi", "situations", "prmn"];

    public static TheoryData<string, KitCategory> All
        => new(Layouts.Append(Json).SelectMany(Categories, (layout, category) => (layout, category)));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Layout_keeps_what_the_kit_asks(string layout, KitCategory category)
    {
        var result = await FormatKit.RunAsync(Subject(layout), category, Options, TestContext.Current.CancellationToken);
        result.ThrowIfFailed();
        Assert.Equal(KitOutcome.Passed, result.Outcome);
    }

    public static FormatSubject Subject(string form)
    {
        var layout = form == Json ? "population" : form;
        // A table of totals does not say of what, nor an object without most of its members: who reads and writes it says it.
        var named = form is Json or "unrwa" or "idmc" or "flows" ? layout : null;
        return new FormatSubject
        {
            Reader = new OneKindReader(FormatRun.Registry.Reader("unhcr")!, layout is "situations" or "prmn" ? typeof(MobilityCount) : typeof(Observation)),
            Writer = new OneKindWriter(FormatRun.Registry.Writer("unhcr")!, layout is "situations" or "prmn" ? typeof(MobilityCount) : typeof(Observation), named),
            Samples = [form == Json ? new SampleFile("population.json", Encoding.UTF8.GetBytes(List), FileForm.Json) : new SampleFile(layout + ".csv", Encoding.UTF8.GetBytes(Fixtures.All[layout]), FileForm.Csv)],
            ReadOptions = new ReadOptions { Layout = named },
            OutputName = form == Json ? "population.json" : null,
            WriteOptions = new WriteOptions { Layout = layout },
            Shape = (record, number) =>
            {
                if (layout is "situations" or "prmn")
                {
                    record["measure"] = layout == "prmn" ? "flow" : "stock";
                    record["count"] ??= JsonNode.Parse("""{"value":7}""");
                    return;
                }

                record["indicatorId"] = Fixtures.Indicators[layout][number % Fixtures.Indicators[layout].Length];
                record["value"] ??= JsonNode.Parse("""{"value":7}""");
            },
        };
    }

    /// <summary>A list of objects is written in one way, whichever of numbers, texts and nulls it came with: its values are compared, not its cells.</summary>
    private static IEnumerable<KitCategory> Categories(string form)
        => Enum.GetValues<KitCategory>().Where(c => c != KitCategory.Memory && (form != Json || c is not (KitCategory.FileRoundTrip or KitCategory.DamagedValue)));

    /// <summary>The items of the answer without what is around them, which a list of objects does not keep.</summary>
    private static string List => Fixtures.Answer[Fixtures.Answer.IndexOf('[', StringComparison.Ordinal)..(Fixtures.Answer.LastIndexOf(']') + 1)];
}

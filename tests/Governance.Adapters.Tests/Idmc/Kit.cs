using System.Text;
using System.Text.Json.Nodes;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Idmc;

/// <summary>Every layout keeps what the conformance kit asks. Memory is measured apart.</summary>
public class Kit
{
    private static readonly string[] SeriesLayouts = ["2020", "workbook", "conflicts", "displacements"];

    private static readonly KitOptions Options = KitNumbers.Of(records: 60, damaged: 40, subjects: 2);

    /// <summary>One of each map and shape: the other layouts have the same converters, and tests of their own.</summary>
    private static readonly string[] Layouts = ["workbook", "events", "events-2020"];

    public static TheoryData<string, KitCategory> All
        => new(Layouts.SelectMany(_ => Enum.GetValues<KitCategory>().Where(c => c != KitCategory.Memory), (layout, category) => (layout, category)));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Layout_keeps_what_the_kit_asks(string layout, KitCategory category)
    {
        var result = await FormatKit.RunAsync(Subject(layout), category, Options, TestContext.Current.CancellationToken);
        result.ThrowIfFailed();
        Assert.Equal(KitOutcome.Passed, result.Outcome);
    }

    public static FormatSubject Subject(string layout) => new()
    {
        Reader = FormatRun.Registry.Reader("idmc"),
        Writer = new OneKindWriter(FormatRun.Registry.Writer("idmc")!, SeriesLayouts.Contains(layout) ? typeof(Observation) : typeof(MobilityCount), layout),
        Samples = [new SampleFile(layout + ".csv", Encoding.UTF8.GetBytes(Fixtures.All[layout]), FileForm.Csv)],
        WriteOptions = new WriteOptions { Layout = layout },
        Shape = (record, number) =>
        {
            if (record["type"]!.GetValue<string>() == nameof(Observation))
            {
                record["indicatorId"] = number % 2 == 0 ? "idmc-conflict-displacements" : "idmc-conflict-idps";
                record["value"] ??= JsonNode.Parse("""{"value":7}""");
                return;
            }

            record["measure"] = number % 2 == 1 && layout != "idu" ? "stock" : "flow";
            record["count"] ??= JsonNode.Parse("""{"value":7}""");
        },
    };
}

using System.Text;
using System.Text.Json.Nodes;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Dtm;

/// <summary>Every layout keeps what the conformance kit asks.</summary>
public class Kit
{
    private static readonly KitOptions Options = KitNumbers.Of(records: 40, damaged: 40, subjects: 2);

    /// <summary>Rows above the data, where they are not one: tags below the header, or no header.</summary>
    private static readonly Dictionary<string, int> Heads = new() { ["v3"] = 2, ["south-sudan"] = 2, ["iraq-2014"] = 0 };

    /// <summary>One of each map: the other layouts have the same converters, and tests of their own.</summary>
    private static readonly string[] Layouts = ["v3", "fmr-fr"];

    public static TheoryData<string, KitCategory> All
        => new(Layouts.SelectMany(_ => Enum.GetValues<KitCategory>().Where(c => c != KitCategory.Memory), (layout, category) => (layout, category)));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Layout_keeps_what_the_kit_asks(string layout, KitCategory category)
    {
        var result = await FormatKit.RunAsync(Subject(layout, category), category, Options, TestContext.Current.CancellationToken);
        result.ThrowIfFailed();
        Assert.Equal(KitOutcome.Passed, result.Outcome);
    }

    /// <summary>
    /// The subject of a layout; its generated records count what the layout has a place for. A damaged header may make a table one
    /// of another layout: then the writer must choose as it does for a user.
    /// </summary>
    public static FormatSubject Subject(string layout, KitCategory category = KitCategory.Memory)
    {
        var kind = layout is "fms" or "fms-2018" ? typeof(Migrant) : typeof(MobilityCount);
        return new()
        {
            Reader = FormatRun.Registry.Reader(DtmRun.Format),
            Writer = category == KitCategory.DamagedValue ? FormatRun.Registry.Writer(DtmRun.Format) : new OneKindWriter(FormatRun.Registry.Writer(DtmRun.Format)!, kind, layout),
            Samples = [new SampleFile("data.csv", Encoding.UTF8.GetBytes(Fixtures.All[layout]), FileForm.Table(layout == "baseline-fr" ? ';' : ',', Heads.GetValueOrDefault(layout, 1)))],
            Counterexamples = [new SampleFile("mmp.csv", Encoding.UTF8.GetBytes(MissingMigrants.Fixtures.All["2024"]), FileForm.Csv)],
            ReadOptions = new ReadOptions { Layout = layout == "iraq-2014" ? layout : null },
            Shape = (json, _) => Shape(json, layout),
        };
    }

    private static void Shape(JsonObject json, string layout)
    {
        if (layout == "fms-2018")
            json["interviewed"] = "2018-05-04";
        if (json["type"]?.GetValue<string>() != nameof(MobilityCount))
            return;
        var isFlow = layout.StartsWith("fm", StringComparison.Ordinal);
        json["measure"] = isFlow ? "flow" : "stock";
        json["movement"] = isFlow ? "transit" : "none";
        json["unit"] = isFlow ? "movement" : layout == "iraq-2014" ? "household" : "person";
        json["count"] = new JsonObject { ["value"] = 12 };
        if (isFlow)
            json.Remove("populationGroup");
        else
            json["populationGroup"] = "idp";
    }
}

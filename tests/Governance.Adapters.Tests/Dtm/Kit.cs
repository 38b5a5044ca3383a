using System.Text;
using System.Text.Json.Nodes;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Dtm;

/// <summary>Every layout keeps what the conformance kit asks.</summary>
public class Kit
{
    private static readonly KitOptions Options = new() { Records = 300, DamagedCharacters = 250 };

    public static TheoryData<string, KitCategory> All
        => new(Fixtures.All.Keys.SelectMany(_ => Enum.GetValues<KitCategory>().Where(c => c != KitCategory.Memory), (layout, category) => (layout, category)));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Layout_keeps_what_the_kit_asks(string layout, KitCategory category)
    {
        var result = await FormatKit.RunAsync(Subject(layout), category, Options, TestContext.Current.CancellationToken);
        result.ThrowIfFailed();
        Assert.Equal(KitOutcome.Passed, result.Outcome);
    }

    [Theory]
    [InlineData(KitCategory.FileRoundTrip)]
    [InlineData(KitCategory.DamagedValue)]
    [InlineData(KitCategory.Origin)]
    public async Task Envelope_of_the_api_keeps_what_the_kit_asks(KitCategory category)
    {
        var subject = new FormatSubject
        {
            Reader = FormatRun.Registry.Reader(DtmRun.Format),
            Writer = new OneKind(FormatRun.Registry.Writer(DtmRun.Format)!, "v3", typeof(MobilityCount)),
            Samples = [new SampleFile("admin1.json", Encoding.UTF8.GetBytes(Fixtures.V3Json), FileForm.Json)],
        };
        (await FormatKit.RunAsync(subject, category, Options, TestContext.Current.CancellationToken)).ThrowIfFailed();
    }

    /// <summary>The subject of a layout; its generated records count what the layout has a place for.</summary>
    public static FormatSubject Subject(string layout)
    {
        var kind = layout is "fms" or "fms-2018" ? typeof(Migrant) : typeof(MobilityCount);
        return new()
        {
            Reader = FormatRun.Registry.Reader(DtmRun.Format),
            Writer = new OneKind(FormatRun.Registry.Writer(DtmRun.Format)!, layout, kind),
            Samples = [new SampleFile("data.csv", Encoding.UTF8.GetBytes(Fixtures.All[layout]), layout == "baseline-fr" ? FileForm.Table(';', 1) : layout == "iraq-2014" ? FileForm.Table(',', 0) : FileForm.Csv)],
            Counterexamples = [new SampleFile("mmp.csv", Encoding.UTF8.GetBytes(MissingMigrants.Fixtures.All["2024"]), FileForm.Csv)],
            ReadOptions = new ReadOptions { Layout = layout == "iraq-2014" ? layout : null },
            Shape = kind == typeof(Migrant) ? null : (json, _) => Shape(json, layout),
        };
    }

    private static void Shape(JsonObject json, string layout)
    {
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

using System.Text;
using System.Text.Json.Nodes;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Statistics;

/// <summary>Every layout keeps what the conformance kit asks. Memory is measured apart.</summary>
public class Kit
{
    private static readonly KitOptions Options = KitNumbers.Of(records: 40, damaged: 40, subjects: 8);

    public static TheoryData<string, KitCategory> All
        => new(Fixtures.All.Keys.Concat(["unsd.json", "open-sdg.json"]).SelectMany(Categories, (layout, category) => (layout, category)));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Layout_keeps_what_the_kit_asks(string layout, KitCategory category)
    {
        var result = await FormatKit.RunAsync(Subject(layout), category, Options, TestContext.Current.CancellationToken);
        result.ThrowIfFailed();
        Assert.Equal(KitOutcome.Passed, result.Outcome);
    }

    /// <summary>A list of objects is written in one way, whichever of numbers, texts and nulls it came with: its values are compared, not its cells.</summary>
    private static IEnumerable<KitCategory> Categories(string form)
        => Enum.GetValues<KitCategory>().Where(c => c != KitCategory.Memory && (!IsObjects(form) || c is not (KitCategory.FileRoundTrip or KitCategory.DamagedValue)));

    /// <summary>Whether a layout is tried as a list of objects.</summary>
    private static bool IsObjects(string form) => form.EndsWith(".json", StringComparison.Ordinal);

    public static FormatSubject Subject(string form)
    {
        var isObjects = IsObjects(form);
        var layout = isObjects ? form[..^".json".Length] : form;
        var (format, name, text) = Fixtures.All[layout];
        if (isObjects)
            (name, text) = (Path.ChangeExtension(name, ".json"), ObjectList.Of(text, isEven: true));
        return new FormatSubject
        {
            Reader = new ValuesReader(FormatRun.Registry.Reader(format)!),
            Writer = new OneKindWriter(FormatRun.Registry.Writer(format)!, typeof(Observation), layout),
            // The name says no sex: that of the output says none either.
            Samples = [new SampleFile(name.Replace("_total", "", StringComparison.Ordinal), Encoding.UTF8.GetBytes(text), isObjects ? FileForm.Json : FileForm.Csv)],
            OutputName = format == "desa" ? "migrant_stock.csv" : isObjects || layout == "open-sdg" ? name : null,
            // An object without most of its members is of no layout by itself.
            ReadOptions = new ReadOptions { Layout = isObjects ? layout : null },
            WriteOptions = new WriteOptions { Layout = layout },
            Shape = (record, _) =>
            {
                record["value"] ??= JsonNode.Parse("""{"value":7}""");
                record["indicatorId"] = format == "desa" ? "desa-migrant-stock" : layout == "yearbook" ? "sdg:yearbook/totref" : "sdmx:indicator/SG_CPA_MIGRS";
                if (layout is "unsd-wide" or "years" or "origin-destination")
                    record["period"] = JsonNode.Parse("""{"start":"2015","end":"2015"}""");
                if (layout is "open-sdg")
                    record.Remove("area");
                if (layout is "workbook")
                    record["period"] = JsonNode.Parse("""{"start":"2015","end":"2015"}""");
                if (layout is "workbook")
                    record["dimensions"] = JsonNode.Parse("""[{"dimension":"origin","code":"MLI"},{"dimension":"SEX","code":"F"}]""");
                if (layout is "workbook-ages")
                    (record["period"], record["dimensions"]) = (JsonNode.Parse("""{"start":"2015","end":"2015"}"""), JsonNode.Parse("""[{"dimension":"SEX","code":"F"},{"dimension":"AGE","code":"Y0T4"}]"""));
                if (layout is "years")
                    record["dimensions"] = JsonNode.Parse("""[{"dimension":"SEX","code":"F"}]""");
                if (layout is "origin-destination")
                    record["dimensions"] = JsonNode.Parse("""[{"dimension":"origin","code":"MLI"}]""");
            },
        };
    }
}

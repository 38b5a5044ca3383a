using System.Text;
using System.Text.Json.Nodes;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Htcds;

/// <summary>Every layout keeps what the conformance kit asks. Memory is measured apart, because it must be alone.</summary>
public class Kit
{
    private static readonly KitOptions Options = KitNumbers.Of(records: 40, damaged: 30, subjects: 3);

    private const string Objects = "k-anon as objects";

    private static readonly string[] Datasets = ["k-anon", "synthetic", Objects];

    /// <summary>The newest flat table: the other forms have the same converters, and tests of their own.</summary>
    private static readonly string[] Cases = ["2.0"];

    public static TheoryData<string, KitCategory> All
        => new(Datasets.Concat(Cases).SelectMany(Categories, (layout, category) => (layout, category)));

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
        => Enum.GetValues<KitCategory>().Where(c => c != KitCategory.Memory && (form != Objects || c is not (KitCategory.FileRoundTrip or KitCategory.DamagedValue)));

    public static FormatSubject Subject(string form)
    {
        var format = Datasets.Contains(form) ? "ctdc" : "htcds";
        var layout = form == Objects ? "k-anon" : form;
        var text = form switch { "k-anon" => Fixtures.KAnon, "synthetic" => Fixtures.Synthetic, Objects => ObjectList.Of(Fixtures.KAnon), _ => Fixtures.Cases(layout) };
        return new()
        {
            Reader = FormatRun.Registry.Reader(format),
            Writer = FormatRun.Registry.Writer(format),
            Samples = [form == Objects ? new SampleFile("table.json", Encoding.UTF8.GetBytes(text), FileForm.Json) : new SampleFile("table.csv", Encoding.UTF8.GetBytes(text), FileForm.Csv)],
            OutputName = form == Objects ? "table.json" : null,
            ReadOptions = new ReadOptions { Layout = form == Objects ? layout : null },
            Counterexamples =
            [
                new SampleFile("mmp.csv", Encoding.UTF8.GetBytes(MissingMigrants.Fixtures.All["2024"]), FileForm.Csv),
                new SampleFile("other.csv", Encoding.UTF8.GetBytes(format == "ctdc" ? Fixtures.Cases("2.0") : Fixtures.KAnon), FileForm.Csv),
            ],
            WriteOptions = new WriteOptions { Layout = layout },
            // A person of whom the table can say nothing has no row.
            Shape = (record, _) => record["sexOrGender"] ??= JsonNode.Parse("""{"code":"F"}"""),
        };
    }
}

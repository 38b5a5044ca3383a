using System.Text;
using System.Text.Json.Nodes;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.OperationalPresence;

/// <summary>Tables of populations keep what the conformance kit asks.</summary>
public class CodKit
{
    public static TheoryData<KitCategory> All => new(Enum.GetValues<KitCategory>().Where(c => c != KitCategory.Memory));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Table_of_populations_keeps_what_the_kit_asks(KitCategory category)
        => (await FormatKit.RunAsync(Subject, category, KitNumbers.Of(records: 40, damaged: 40, subjects: 1), TestContext.Current.CancellationToken)).ThrowIfFailed();

    [Theory]
    [MemberData(nameof(All))]
    public async Task Rows_of_one_sex_and_age_keep_it_too(KitCategory category)
        => (await FormatKit.RunAsync(OfRows, category, KitNumbers.Of(records: 40, damaged: 40, subjects: 1), TestContext.Current.CancellationToken)).ThrowIfFailed();

    private static FormatSubject OfRows => new()
    {
        Reader = FormatRun.Registry.Reader("cod"),
        Writer = FormatRun.Registry.Writer("cod"),
        Samples = [new SampleFile("population.csv", Encoding.UTF8.GetBytes(Fixtures.PopulationRows), FileForm.Csv)],
        Shape = (record, _) =>
        {
            record["indicatorId"] = "cod-population";
            record["value"] ??= JsonNode.Parse("""{"value":7}""");
        },
    };

    private static FormatSubject Subject => new()
    {
        Reader = FormatRun.Registry.Reader("cod"),
        Writer = FormatRun.Registry.Writer("cod"),
        Samples = [new SampleFile("population.csv", Encoding.UTF8.GetBytes(Fixtures.Population), FileForm.Csv)],
        Counterexamples =
        [
            new SampleFile("presence.csv", Encoding.UTF8.GetBytes(Fixtures.Hapi), FileForm.Csv),
            new SampleFile("3w.csv", Encoding.UTF8.GetBytes(Fixtures.English), FileForm.Csv),
        ],
        Shape = (record, _) =>
        {
            record["indicatorId"] = "cod-population";
            record["value"] ??= JsonNode.Parse("""{"value":7}""");
        },
    };
}

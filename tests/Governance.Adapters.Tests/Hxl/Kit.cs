using System.Text;
using Governance.Core;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Hxl;

/// <summary>Every kind of tagged table keeps what the conformance kit asks.</summary>
public class Kit
{
    private static readonly KitOptions Options = KitNumbers.Of(records: 150, damaged: 150, subjects: 4);

    private static readonly Dictionary<string, Type> Types = new() { ["counts"] = typeof(MobilityCount), ["incidents"] = typeof(Incident), ["activities"] = typeof(Activity), ["indicators"] = typeof(Observation) };

    public static TheoryData<string, KitCategory> All
        => new(Fixtures.All.Keys.SelectMany(_ => Enum.GetValues<KitCategory>().Where(c => c != KitCategory.Memory), (kind, category) => (kind, category)));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Table_keeps_what_the_kit_asks(string kind, KitCategory category)
    {
        var result = await FormatKit.RunAsync(Subject(kind, category), category, Options, TestContext.Current.CancellationToken);
        result.ThrowIfFailed();
        Assert.Equal(KitOutcome.Passed, result.Outcome);
    }

    /// <summary>A damaged tag may make a table one of another kind: then the writer must choose as it does for a user.</summary>
    public static FormatSubject Subject(string kind, KitCategory category = KitCategory.Memory) => new()
    {
        Reader = FormatRun.Registry.Reader("hxl"),
        Writer = category == KitCategory.DamagedValue ? FormatRun.Registry.Writer("hxl") : new OneKindWriter(FormatRun.Registry.Writer("hxl")!, Types[kind], kind),
        Samples = [new SampleFile("table.csv", Encoding.UTF8.GetBytes(Fixtures.All[kind]), FileForm.Table(',', Fixtures.Heads[kind]))],
    };
}

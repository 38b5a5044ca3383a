using System.Text;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.MissingMigrants;

/// <summary>Every layout keeps what the conformance kit asks. Memory is measured apart, because it must be alone.</summary>
public class Kit
{
    private static readonly KitOptions Options = KitNumbers.Of(records: 120, damaged: 150, subjects: 7);

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

    public static FormatSubject Subject(string layout) => new()
    {
        Reader = FormatRun.Registry.Reader("missing-migrants"),
        Writer = FormatRun.Registry.Writer("missing-migrants"),
        Samples = [new SampleFile(layout == "json" ? "mmp.json" : "mmp.csv", Encoding.UTF8.GetBytes(Fixtures.All[layout]), layout == "json" ? FileForm.Json : FileForm.Csv)],
        WriteOptions = new WriteOptions { Layout = layout },
    };
}

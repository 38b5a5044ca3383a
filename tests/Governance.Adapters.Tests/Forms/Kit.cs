using System.Text;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Forms;

/// <summary>What is collected with the forms keeps what the conformance kit asks.</summary>
public class Kit
{
    private static readonly KitOptions Options = KitNumbers.Of(records: 100, damaged: 100, subjects: 2);

    public static TheoryData<string, KitCategory> All
        => new(new[] { "migrant", "mobility-count" }.SelectMany(_ => Enum.GetValues<KitCategory>().Where(c => c != KitCategory.Memory), (kind, category) => (kind, category)));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Form_keeps_what_the_kit_asks(string kind, KitCategory category)
    {
        var result = await FormatKit.RunAsync(Subject(kind), category, Options, TestContext.Current.CancellationToken);
        result.ThrowIfFailed();
        Assert.Equal(KitOutcome.Passed, result.Outcome);
    }

    private static FormatSubject Subject(string kind) => new()
    {
        Reader = FormatRun.Registry.Reader("form-" + kind),
        Writer = FormatRun.Registry.Writer("form-" + kind),
        Samples = [new SampleFile("export.csv", Encoding.UTF8.GetBytes(Fixtures.All[kind]), FileForm.Csv)],
    };
}

using System.Text;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Recommendations;

/// <summary>Matrices in both languages keep what the conformance kit asks. Memory is measured apart, because it must be alone.</summary>
public class Kit
{
    private static readonly KitOptions Options = KitNumbers.Of(records: 300, damaged: 150, subjects: 2);

    public static TheoryData<string, KitCategory> All
        => new(new[] { "fr", "en" }.SelectMany(_ => Enum.GetValues<KitCategory>().Where(c => c != KitCategory.Memory), (layout, category) => (layout, category)));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Matrix_keeps_what_the_kit_asks(string layout, KitCategory category)
    {
        var result = await FormatKit.RunAsync(Subject(layout), category, Options, TestContext.Current.CancellationToken);
        result.ThrowIfFailed();
        Assert.Equal(KitOutcome.Passed, result.Outcome);
    }

    private static FormatSubject Subject(string layout) => new()
    {
        Reader = FormatRun.Registry.Reader("recommendations"),
        Writer = FormatRun.Registry.Writer("recommendations"),
        Samples = [new SampleFile("matrice.csv", Encoding.UTF8.GetBytes(layout == "fr" ? Fixtures.French : Fixtures.English), FileForm.Csv)],
        Counterexamples = [new SampleFile("mmp.csv", Encoding.UTF8.GetBytes(MissingMigrants.Fixtures.All["2024"]), FileForm.Csv), new SampleFile("x.json", """[{"Recommandation":"a","Statut":"b","Responsable":"c"}]"""u8.ToArray(), FileForm.Json)],
        WriteOptions = new WriteOptions { Layout = layout },
    };
}

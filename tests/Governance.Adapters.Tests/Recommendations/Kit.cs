using System.Text;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Recommendations;

/// <summary>Matrices in both languages keep what the conformance kit asks. Memory is measured apart, because it must be alone.</summary>
public class Kit
{
    private const string Objects = "objects";

    private static readonly KitOptions Options = KitNumbers.Of(records: 300, damaged: 150, subjects: 2);

    public static TheoryData<string, KitCategory> All
        => new(new[] { "fr", "en", Objects }.SelectMany(Categories, (layout, category) => (layout, category)));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Matrix_keeps_what_the_kit_asks(string layout, KitCategory category)
    {
        var result = await FormatKit.RunAsync(Subject(layout), category, Options, TestContext.Current.CancellationToken);
        result.ThrowIfFailed();
        Assert.Equal(KitOutcome.Passed, result.Outcome);
    }

    /// <summary>A list of objects is written in one way, whichever of numbers, texts and nulls it came with: its values are compared, not its cells.</summary>
    private static IEnumerable<KitCategory> Categories(string form)
        => Enum.GetValues<KitCategory>().Where(c => c != KitCategory.Memory && (form != Objects || c is not (KitCategory.FileRoundTrip or KitCategory.DamagedValue)));

    private static FormatSubject Subject(string form)
    {
        var layout = form == Objects ? "fr" : form;
        return new FormatSubject
        {
            Reader = FormatRun.Registry.Reader("recommendations"),
            Writer = FormatRun.Registry.Writer("recommendations"),
            Samples = [form == Objects ? new SampleFile("matrice.json", Encoding.UTF8.GetBytes(ObjectList.Of(Fixtures.French)), FileForm.Json) : new SampleFile("matrice.csv", Encoding.UTF8.GetBytes(form == "fr" ? Fixtures.French : Fixtures.English), FileForm.Csv)],
            Counterexamples = [new SampleFile("mmp.csv", Encoding.UTF8.GetBytes(MissingMigrants.Fixtures.All["2024"]), FileForm.Csv), new SampleFile("x.json", """[{"Rapport":"a","Statut":"b","Responsable":"c"}]"""u8.ToArray(), FileForm.Json)],
            OutputName = form == Objects ? "matrice.json" : null,
            ReadOptions = new ReadOptions { Layout = form == Objects ? layout : null },
            WriteOptions = new WriteOptions { Layout = layout },
        };
    }
}

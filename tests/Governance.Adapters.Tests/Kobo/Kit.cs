using System.Text;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Kobo;

/// <summary>Submissions keep what the conformance kit asks, in JSON and in CSV.</summary>
public class Kit
{
    private static readonly KitOptions Options = KitNumbers.Of(records: 60, damaged: 40, subjects: 2);

    public static TheoryData<string, KitCategory> All
        => new(new[] { "json", "csv" }.SelectMany(_ => Enum.GetValues<KitCategory>().Where(c => c != KitCategory.Memory), (form, category) => (form, category)));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Submissions_keep_what_the_kit_asks(string form, KitCategory category)
    {
        var result = await FormatKit.RunAsync(Subject(form), category, Options, TestContext.Current.CancellationToken);
        result.ThrowIfFailed();
        Assert.Equal(KitOutcome.Passed, result.Outcome);
    }

    private static FormatSubject Subject(string form) => new()
    {
        Reader = new OneKindReader(FormatRun.Registry.Reader("kobo")!, typeof(Migrant)),
        Writer = new OneKindWriter(FormatRun.Registry.Writer("kobo")!, typeof(Migrant)),
        Samples =
        [
            form == "json"
                ? new SampleFile("soumissions.json", Encoding.UTF8.GetBytes(Fixtures.OrderedJson), FileForm.Json) { Companions = Fixtures.CompanionSamples }
                : new SampleFile("soumissions.csv", Encoding.UTF8.GetBytes(Fixtures.PlainCsv), FileForm.Table(';')) { Companions = Fixtures.CompanionSamples },
        ],
        Counterexamples =
        [
            new SampleFile("mmp.csv", Encoding.UTF8.GetBytes(MissingMigrants.Fixtures.All["2024"]), FileForm.Csv),
            new SampleFile("matrice.csv", Encoding.UTF8.GetBytes(Recommendations.Fixtures.French), FileForm.Csv),
            new SampleFile("x.json", """[{"id":"a","type":"Migrant"}]"""u8.ToArray(), FileForm.Json),
        ],
        WriteOptions = new WriteOptions { Companions = Fixtures.Companions },
    };
}

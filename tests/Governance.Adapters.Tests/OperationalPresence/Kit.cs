using System.Text;
using System.Text.Json.Nodes;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.OperationalPresence;

/// <summary>
/// Each kind of layout keeps what the conformance kit asks: that of HAPI, and that of tables of one's own in French, whose
/// English twin has the same columns and tests of its own. Memory is measured apart, because it must be alone.
/// </summary>
public class Kit
{
    private static readonly Dictionary<string, SampleFile> Samples = new()
    {
        ["hapi"] = new("presence.csv", Encoding.UTF8.GetBytes(Fixtures.Hapi), FileForm.Csv),
        ["hapi-organisations"] = new("organisations.csv", "acronym,name,org_type_code,org_type_description\nAX,Aid Example,437,International NGO\n,Secours Exemple,441,National NGO\n"u8.ToArray(), FileForm.Csv),
        ["fr"] = new("3w.csv", Encoding.UTF8.GetBytes(Fixtures.French), FileForm.Csv),
    };

    public static TheoryData<string, KitCategory> All
        => new(Samples.Keys.SelectMany(_ => Enum.GetValues<KitCategory>().Where(c => c != KitCategory.Memory), (layout, category) => (layout, category)));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Table_keeps_what_the_kit_asks(string layout, KitCategory category)
        => (await FormatKit.RunAsync(Subject(layout), category, KitNumbers.Of(records: 40, damaged: 40, subjects: 3), TestContext.Current.CancellationToken)).ThrowIfFailed();

    private static Type KindOf(string layout) => layout == "hapi-organisations" ? typeof(Organisation) : typeof(Activity);

    internal static FormatSubject Subject(string layout) => new()
    {
        Reader = new OneKindReader(FormatRun.Registry.Reader("operational-presence")!, KindOf(layout)),
        Writer = new OneKindWriter(FormatRun.Registry.Writer("operational-presence")!, KindOf(layout)),
        Samples = [Samples[layout]],
        Counterexamples =
        [
            new SampleFile("types.csv", "code,description\n437,International NGO\n"u8.ToArray(), FileForm.Csv),
            new SampleFile("places.csv", "Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date\nMLI,1,ML07,Gao,MLI,2021-12-20\n"u8.ToArray(), FileForm.Csv),
            new SampleFile("matrice.csv", Encoding.UTF8.GetBytes(Recommendations.Fixtures.French), FileForm.Csv),
            new SampleFile("mmp.csv", Encoding.UTF8.GetBytes(MissingMigrants.Fixtures.All["2024"]), FileForm.Csv),
        ],
        // The list of HAPI has no column for what an activity is called: what it carries is done by somebody.
        Shape = (record, _) =>
        {
            if (KindOf(layout) == typeof(Activity))
                record["organisations"] ??= JsonNode.Parse("""[{"name":"Aid Example","role":"implementing"}]""");
        },
        WriteOptions = new WriteOptions { Layout = layout },
    };
}

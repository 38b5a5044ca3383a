using System.Text;
using Governance.Core;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Iati;

/// <summary>Files of activities and of organisations keep what the conformance kit asks. Memory is measured apart, because it must be alone.</summary>
public class Kit
{
    private static readonly KitOptions Options = KitNumbers.Of(records: 150, damaged: 60, subjects: 2);

    public static TheoryData<string, KitCategory> All
        => new(new[] { "activities", "organisations" }.SelectMany(_ => Enum.GetValues<KitCategory>().Where(c => c != KitCategory.Memory), (file, category) => (file, category)));

    [Theory]
    [MemberData(nameof(All))]
    public async Task File_keeps_what_the_kit_asks(string file, KitCategory category)
    {
        var result = await FormatKit.RunAsync(Subject(file), category, Options, TestContext.Current.CancellationToken);
        result.ThrowIfFailed();
        Assert.Equal(KitOutcome.Passed, result.Outcome);
    }

    /// <summary>The kit writes record by record: indicators and observations go with their activity, and are tested with it.</summary>
    internal static FormatSubject Subject(string file) => new()
    {
        Reader = FormatRun.Registry.Reader("iati"),
        Writer = new OneKindWriter(FormatRun.Registry.Writer("iati")!, file == "activities" ? typeof(Activity) : typeof(Organisation)),
        Samples = [new SampleFile(file + ".xml", Encoding.UTF8.GetBytes(file == "activities" ? Fixtures.Activities : Fixtures.Organisations), new XmlForm(file == "activities" ? "iati-activity" : "iati-organisation"))],
        Counterexamples = [new SampleFile("list.xml", "<codelist name=\"Sector\"/>"u8.ToArray(), FileForm.Bytes), new SampleFile("x.json", "[{}]"u8.ToArray(), FileForm.Json)],
        ReadOptions = IatiRun.Options,
    };
}

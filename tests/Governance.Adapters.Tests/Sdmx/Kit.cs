using System.Text;
using System.Text.Json.Nodes;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Sdmx;

/// <summary>Every wire form keeps what the conformance kit asks. Memory is measured apart.</summary>
public class Kit
{
    private static readonly KitOptions Options = KitNumbers.Of(records: 60, damaged: 40, subjects: 4);

    public static TheoryData<string, KitCategory> All
        => new(Governance.Adapters.Sdmx.Forms.All.SelectMany(Categories, (form, category) => (form, category)));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Form_keeps_what_the_kit_asks(string form, KitCategory category)
    {
        var result = await FormatKit.RunAsync(await SubjectAsync(form, category), category, Options, TestContext.Current.CancellationToken);
        result.ThrowIfFailed();
        Assert.Equal(KitOutcome.Passed, result.Outcome);
    }

    internal static async Task<FormatSubject> SubjectAsync(string form, KitCategory category) => new()
    {
        Reader = FormatRun.Registry.Reader("sdmx"),
        Writer = category == KitCategory.DamagedValue ? FormatRun.Registry.Writer("sdmx") : new OneKindWriter(FormatRun.Registry.Writer("sdmx")!, typeof(Observation), form),
        Samples = [await SampleAsync(form)],
        WriteOptions = new WriteOptions { Layout = form },
        Shape = static (record, _) => record["value"] ??= JsonNode.Parse("""{"value":7}"""),
    };

    private static async Task<SampleFile> SampleAsync(string form)
    {
        var (csv, isCsv) = (form == "csv-1.0" ? Fixtures.Csv1 : Fixtures.Csv2, form.StartsWith("csv", StringComparison.Ordinal));
        var text = isCsv ? csv : (await SdmxRun.WriteAsync((await SdmxRun.ReadAsync(Fixtures.Csv1)).Observations(), form)).Text;
        return new SampleFile("message", Encoding.UTF8.GetBytes(text), isCsv ? FileForm.Csv : form.StartsWith("json", StringComparison.Ordinal) ? new OneDocument() : FileForm.Bytes);
    }

    /// <summary>A message of XML or JSON is written in one way, whichever it came in: what it says is compared in other tests, not its bytes.</summary>
    private static IEnumerable<KitCategory> Categories(string form)
        => Enum.GetValues<KitCategory>().Where(c => c != KitCategory.Memory && (form.StartsWith("csv", StringComparison.Ordinal) || c is not (KitCategory.FileRoundTrip or KitCategory.DamagedValue or KitCategory.Origin)));
}

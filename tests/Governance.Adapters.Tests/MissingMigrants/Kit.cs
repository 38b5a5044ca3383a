using System.Text;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.MissingMigrants;

/// <summary>Every layout, and the newest as a list of objects, keeps what the conformance kit asks. Memory is measured apart, because it must be alone.</summary>
public class Kit
{
    private const string Objects = "objects";

    private static readonly KitOptions Options = KitNumbers.Of(records: 120, damaged: 150, subjects: 7);

    public static TheoryData<string, KitCategory> All
        => new(Fixtures.All.Keys.Append(Objects).SelectMany(Categories, (layout, category) => (layout, category)));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Layout_keeps_what_the_kit_asks(string layout, KitCategory category)
    {
        var result = await FormatKit.RunAsync(Subject(layout), category, Options, TestContext.Current.CancellationToken);
        result.ThrowIfFailed();
        Assert.Equal(KitOutcome.Passed, result.Outcome);
    }

    public static FormatSubject Subject(string form)
    {
        var layout = form == Objects ? "2026" : form;
        var isJson = form is Objects or "json";
        return new FormatSubject
        {
            Reader = FormatRun.Registry.Reader("missing-migrants"),
            Writer = FormatRun.Registry.Writer("missing-migrants"),
            Samples = [new SampleFile(isJson ? "mmp.json" : "mmp.csv", Encoding.UTF8.GetBytes(form == Objects ? ObjectList.Of(Fixtures.All[layout]) : Fixtures.All[layout]), isJson ? FileForm.Json : FileForm.Csv)],
            OutputName = form == Objects ? "mmp.json" : null,
            // An object without most of its members may be of several layouts.
            ReadOptions = new ReadOptions { Layout = form == Objects ? layout : null },
            WriteOptions = new WriteOptions { Layout = layout },
        };
    }

    /// <summary>A list of objects is written in one way, whichever of numbers, texts and nulls it came with: its values are compared, not its cells.</summary>
    private static IEnumerable<KitCategory> Categories(string form)
        => Enum.GetValues<KitCategory>().Where(c => c != KitCategory.Memory && (form != Objects || c is not (KitCategory.FileRoundTrip or KitCategory.DamagedValue)));
}

using System.Text;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.HumanRights;

/// <summary>One layout of each shape keeps what the conformance kit asks. Memory is measured apart.</summary>
public class Kit
{
    private static readonly KitOptions Options = KitNumbers.Of(records: 60, damaged: 60, subjects: 3);

    /// <summary>One row alone would be part of the header once the line end between them is damaged, and a header without rows says nothing.</summary>
    private const string SecondRow = "Adopt a plan,- Mali,- UPR,- Chad,Supported,43,A/HRC/00/15,2024-03-23,- Human trafficking & contemporary forms of slavery,- Migrants,- 10.7 - Migration policies,11111111-2222-4333-8444-777777777777\n";

    private static readonly (string Format, string Layout, string Text, string Name)[] Layouts =
    [
        ("upr", "upr-info", Fixtures.Database, "upr.csv"),
        ("upr", "matrix-en", Fixtures.Matrix, "matrix.csv"),
        ("uhri", "xlsx", Fixtures.Workbook + SecondRow, "uhri.csv"),
        ("uhri", "json", Fixtures.Today, "uhri.json"),
        ("upr", "upr-info", ObjectList.Of(Fixtures.Database, isEven: true), "upr.json"),
    ];

    public static TheoryData<string, KitCategory> All
        => new(Layouts.SelectMany(l => Categories(l.Name), (layout, category) => (layout.Name, category)));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Layout_keeps_what_the_kit_asks(string name, KitCategory category)
    {
        var result = await FormatKit.RunAsync(Subject(name), category, Options, TestContext.Current.CancellationToken);
        result.ThrowIfFailed();
        Assert.Equal(KitOutcome.Passed, result.Outcome);
    }

    /// <summary>An object without most of its members is of no layout by itself. A list of objects is written in one way, whatever its blanks were: its values are compared, in a test of their own.</summary>
    private static IEnumerable<KitCategory> Categories(string name)
        => Enum.GetValues<KitCategory>().Where(c => c != KitCategory.Memory && !(name.EndsWith("json", StringComparison.Ordinal) && c is (KitCategory.FileRoundTrip or KitCategory.DamagedValue)));

    public static FormatSubject Subject(string name)
    {
        var (format, layout, text, _) = Layouts.Single(l => l.Name == name);
        return new FormatSubject
        {
            Reader = FormatRun.Registry.Reader(format),
            Writer = FormatRun.Registry.Writer(format),
            Samples = [new SampleFile(name, Encoding.UTF8.GetBytes(text), name.EndsWith("json", StringComparison.Ordinal) ? FileForm.Json : FileForm.Csv)],
            Counterexamples = [new SampleFile("mmp.csv", Encoding.UTF8.GetBytes(MissingMigrants.Fixtures.All["2024"]), FileForm.Csv), new SampleFile("matrice.csv", Encoding.UTF8.GetBytes(Recommendations.Fixtures.French), FileForm.Csv)],
            OutputName = name,
            ReadOptions = new ReadOptions { Layout = layout },
            WriteOptions = new WriteOptions { Layout = layout },
            Shape = (record, _) => record["mechanism"] = "upr",
        };
    }
}

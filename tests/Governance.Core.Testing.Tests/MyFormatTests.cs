using System.Text;
using Governance.Core.Testing;

namespace MyAdapter.Tests;

public class MyFormatTests
{
    // Small and invented; the last column is one that the map does not know, the last row has blanks.
    private const string Sample = """
        id,kind,date,dead,place,note,extra
        a-1,death,2021-06-30,2,Exampleville,seen,kept
        a-2,rescue,2021,,"Exampleton, north",,

        """;

    private static readonly FormatSubject Subject = new()
    {
        Reader = MyFormat.Reader,
        Writer = MyFormat.Writer,
        Samples = [new SampleFile("sample.csv", Encoding.UTF8.GetBytes(Sample), FileForm.Csv)],
    };

    public static TheoryData<KitCategory> Categories => [.. Enum.GetValues<KitCategory>()];

    [Theory]
    [MemberData(nameof(Categories))]
    public async Task My_format_keeps_what_the_kit_asks(KitCategory category)
        => (await FormatKit.RunAsync(Subject, category)).ThrowIfFailed();
}

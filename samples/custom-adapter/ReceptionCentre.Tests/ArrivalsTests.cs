using Governance.Core.Formats;
using Governance.Core.Testing;

namespace ReceptionCentre.Tests;

public class ArrivalsTests
{
    private static readonly FormatRegistry Formats = FormatRegistry.Create(f => f.AddArrivals());

    private static readonly FormatSubject Subject = new()
    {
        Reader = Formats.Reader("arrivals-register"),
        Writer = Formats.Writer("arrivals-register"),
        Samples = [new SampleFile("arrivals.csv", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "arrivals.csv")), FileForm.Csv)],
    };

    public static TheoryData<KitCategory> Categories => [.. Enum.GetValues<KitCategory>()];

    [Theory]
    [MemberData(nameof(Categories))]
    public async Task Register_keeps_what_the_kit_asks(KitCategory category)
    {
        var result = await FormatKit.RunAsync(Subject, category, cancellationToken: TestContext.Current.CancellationToken);
        result.ThrowIfFailed();
        Assert.Equal(KitOutcome.Passed, result.Outcome);
    }
}

using Governance.Core.Testing.Tests.Toy;

namespace Governance.Core.Testing.Tests;

/// <summary>The kit judges: a right adapter passes every category, and one broken on purpose fails the category that is about it.</summary>
[Collection(nameof(ToyTests))]
[CollectionDefinition(nameof(ToyTests), DisableParallelization = true)]
public class ToyTests
{
    public static TheoryData<KitCategory> Categories => [.. Enum.GetValues<KitCategory>()];

    [Theory]
    [MemberData(nameof(Categories))]
    public async Task Right_adapter_passes(KitCategory category)
    {
        var result = await FormatKit.RunAsync(new ToyFormat().Subject, category, cancellationToken: TestContext.Current.CancellationToken);
        result.ThrowIfFailed();
        Assert.Equal(KitOutcome.Passed, result.Outcome);
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public async Task Adapter_broken_on_purpose_fails(KitCategory category)
    {
        var result = await FormatKit.RunAsync(new ToyFormat(category).Subject, category, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(KitOutcome.Failed, result.Outcome);
        TestContext.Current.TestOutputHelper!.WriteLine(result.ToString());
        var thrown = Assert.Throws<KitException>(result.ThrowIfFailed);
        Assert.Contains(category.ToString(), thrown.Message, StringComparison.Ordinal);
    }
}

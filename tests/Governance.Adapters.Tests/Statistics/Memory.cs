using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Statistics;

/// <summary>Memory is measured alone: other tests in the same process would be counted too.</summary>
[Collection(nameof(Memory))]
[CollectionDefinition(nameof(Memory), DisableParallelization = true)]
public class Memory
{
    [Theory]
    [InlineData("unsd")]
    [InlineData("origin-destination")]
    public async Task Kit_measures_no_growth(string layout)
        => (await FormatKit.RunAsync(Kit.Subject(layout), KitCategory.Memory, new KitOptions { Rows = 1_000 }, TestContext.Current.CancellationToken)).ThrowIfFailed();
}

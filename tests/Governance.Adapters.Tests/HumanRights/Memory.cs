using Governance.Core.Testing;

namespace Governance.Adapters.Tests.HumanRights;

/// <summary>Memory is measured alone: other tests in the same process would be counted too.</summary>
[Collection(nameof(Memory))]
[CollectionDefinition(nameof(Memory), DisableParallelization = true)]
public class Memory
{
    [Fact]
    public async Task Kit_measures_no_growth()
        => (await FormatKit.RunAsync(Kit.Subject("upr.csv"), KitCategory.Memory, new KitOptions { Rows = 1_000 }, TestContext.Current.CancellationToken)).ThrowIfFailed();
}

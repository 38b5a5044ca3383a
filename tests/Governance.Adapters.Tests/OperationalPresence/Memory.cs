using Governance.Core.Testing;

namespace Governance.Adapters.Tests.OperationalPresence;

/// <summary>Memory is measured alone: other tests in the same process would be counted too.</summary>
[Collection(nameof(MissingMigrants.Memory))]
public class Memory
{
    [Fact]
    public async Task Kit_measures_no_growth()
        => (await FormatKit.RunAsync(Kit.Subject("hapi"), KitCategory.Memory, new KitOptions { Rows = 1_000 }, TestContext.Current.CancellationToken)).ThrowIfFailed();
}

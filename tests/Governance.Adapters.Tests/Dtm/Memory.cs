using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Dtm;

/// <summary>Memory is measured alone: other tests in the same process would be counted too.</summary>
[Collection(nameof(MissingMigrants.Memory))]
public class Memory
{
    [Fact]
    public async Task Published_counts_are_read_and_written_in_flat_memory()
        => (await FormatKit.RunAsync(Kit.Subject("hapi"), KitCategory.Memory, new KitOptions { Rows = 1_000 }, TestContext.Current.CancellationToken)).ThrowIfFailed();
}

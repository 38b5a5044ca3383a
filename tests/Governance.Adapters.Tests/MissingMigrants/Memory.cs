using Governance.Core.Testing;

namespace Governance.Adapters.Tests.MissingMigrants;

/// <summary>Memory is measured alone: other tests in the same process would be counted too.</summary>
[Collection(nameof(Memory))]
[CollectionDefinition(nameof(Memory), DisableParallelization = true)]
public class Memory
{
    public static TheoryData<string> All => [.. Fixtures.All.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Memory_stays_flat_over_many_rows(string layout)
        => (await FormatKit.RunAsync(Kit.Subject(layout), KitCategory.Memory, new KitOptions { Rows = 10_000 }, TestContext.Current.CancellationToken)).ThrowIfFailed();
}

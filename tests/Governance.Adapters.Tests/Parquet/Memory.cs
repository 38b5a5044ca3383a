using Governance.Core;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Parquet;

/// <summary>Memory is measured alone: other tests in the same process would be counted too.</summary>
[Collection(nameof(Memory))]
[CollectionDefinition(nameof(Memory), DisableParallelization = true)]
public class Memory
{
    /// <summary>Looked at where a group of rows has just been written: a group is what is kept.</summary>
    [Fact]
    public async Task Kit_measures_no_growth()
        => (await FormatKit.RunAsync(await Kit.SubjectAsync(nameof(Observation)), KitCategory.Memory, new KitOptions { Rows = 5_000 }, TestContext.Current.CancellationToken)).ThrowIfFailed();
}

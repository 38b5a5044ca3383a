using Governance.Core.Formats;

namespace Governance.Adapters.Tests.MissingMigrants;

/// <summary>Memory is measured alone: other tests in the same process would be counted too.</summary>
[Collection(nameof(Memory))]
[CollectionDefinition(nameof(Memory), DisableParallelization = true)]
public class Memory
{
    [Fact]
    public async Task Memory_stays_flat_over_many_rows()
    {
        var lines = Fixtures.All["2026"].Split('\n');
        await using var source = await FormatSource.OpenAsync("x", new RepeatedLines(lines[0], lines[1], 100_000), cancellationToken: TestContext.Current.CancellationToken);
        var (rows, early, late) = (0, 0L, 0L);
        await foreach (var item in FormatRun.Registry.Reader("missing-migrants")!.ReadAsync(source, new ReadOptions(), TestContext.Current.CancellationToken))
        {
            Assert.NotNull(item.Record);
            rows++;
            if (rows == 10_000)
                early = GC.GetTotalMemory(forceFullCollection: true);
            if (rows == 100_000)
                late = GC.GetTotalMemory(forceFullCollection: true);
        }

        Assert.Equal(100_000, rows);
        Assert.True(late - early < 16_000_000, $"{late - early} bytes more are held after 100,000 rows than after 10,000");
    }
}

using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;
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
    public async Task Kit_measures_no_growth(string layout)
        => (await FormatKit.RunAsync(Kit.Subject(layout), KitCategory.Memory, new KitOptions { Rows = 1_000 }, TestContext.Current.CancellationToken)).ThrowIfFailed();

    [Theory]
    [InlineData("2026")]
    [InlineData("json")]
    public async Task Memory_stays_flat_over_many_rows(string layout)
    {
        var text = Fixtures.All[layout];
        var lines = text.Split('\n');
        // Every id of the list is another one, as long as a file may make it.
        var rows = layout == "json"
            ? new RepeatedLines("[", i => lines[1].Replace("2024.MMP9001", $"2024.MMP{i:00000000}{new string('9', 80)}", StringComparison.Ordinal), 200_000)
            : new RepeatedLines(lines[0], _ => lines[1], 200_000);
        await using var source = await FormatSource.OpenAsync("x", rows, cancellationToken: TestContext.Current.CancellationToken);
        var (read, early, late) = (0, 0L, 0L);
        await foreach (var item in FormatRun.Registry.Reader("missing-migrants")!.ReadAsync(source, new ReadOptions(), TestContext.Current.CancellationToken))
        {
            read += item.Record is null ? 0 : 1;
            if (read == 10_000)
                early = GC.GetTotalMemory(forceFullCollection: true);
            if (read == 200_000 && late == 0)
                late = GC.GetTotalMemory(forceFullCollection: true);
        }

        Assert.Equal(200_000, read);
        Assert.True(late - early < 24_000_000, $"{late - early} bytes more are held after 200,000 rows than after 10,000");
    }

    [Fact]
    public void Ids_beyond_the_limit_are_not_numbered_and_that_is_said()
    {
        var ids = new RepeatedIds(most: 2);
        Assert.Equal([false, false, true, false, true], new[] { "a", "b", "a", "c", "b" }.Select(id => ids.Number(new Incident { Id = id, Kind = "death" })));
        Assert.True(ids.GaveUp);
    }
}

using System.Runtime.CompilerServices;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Hxl;

/// <summary>Memory is measured alone: other tests in the same process would be counted too.</summary>
[Collection(nameof(MissingMigrants.Memory))]
public class Memory
{
    private const int Few = 10_000;
    private const int Many = 100_000;
    private const long Slack = 2 * 1024 * 1024;

    [Fact]
    public async Task Reading_and_writing_one_kind_holds_no_more_at_a_hundred_thousand_rows_than_at_ten_thousand()
    {
        var peak = new Peak();
        var report = await WriteAsync(RecordsAsync(peak), "out.csv");
        Assert.Equal(2 * Many, report.Written);
        peak.AssertFlat();
    }

    [Theory]
    [InlineData("out.csv")]
    [InlineData("out.xlsx")]
    public async Task Writing_kinds_in_turn_holds_no_more_at_a_hundred_thousand_rows_than_at_ten_thousand(string name)
    {
        var peak = new Peak();
        var report = await WriteAsync(InTurnAsync(peak), name);
        Assert.Equal(Many, report.Written);
        peak.AssertFlat();
    }

    [Theory]
    [InlineData("counts")]
    [InlineData("incidents")]
    [InlineData("activities")]
    public async Task Kit_measures_no_growth(string kind)
        => (await FormatKit.RunAsync(Kit.Subject(kind), KitCategory.Memory, new KitOptions { Rows = 1_000 }, TestContext.Current.CancellationToken)).ThrowIfFailed();

    private static async Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, string name)
    {
        await using var target = new NullTarget(name);
        return await FormatRun.Registry.Writer("hxl")!.WriteAsync(records, target, new WriteOptions(), TestContext.Current.CancellationToken);
    }

    private static async IAsyncEnumerable<Record> RecordsAsync(Peak peak, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var source = await FormatSource.OpenAsync("x", new RepeatedLines("#country+code,#date+year,#indicator+code,#indicator+num", i => $"MLI,2020,EX.{i},{i}", Many), cancellationToken: cancellationToken);
        await foreach (var item in FormatRun.Registry.Reader("hxl")!.ReadAsync(source, new ReadOptions(), cancellationToken))
        {
            if (item.Record is not Indicator)
                peak.Count(item.Record is null ? 0 : 1);
            if (item.Record is { } record)
                yield return record;
        }
    }

    private static async IAsyncEnumerable<Record> InTurnAsync(Peak peak)
    {
        for (var i = 0; i < Many; i++)
        {
            yield return i % 2 == 0
                ? new Incident { Id = $"incident-{i}", Kind = "death", Description = new string('x', 40) }
                : new MobilityCount { Id = $"count-{i}", Measure = Measure.Stock, Count = new Quantity { Value = i } };
            peak.Count(1);
        }

        await Task.CompletedTask;
    }

    /// <summary>The most that is held in the first ten thousand rows, and in the last ten thousand of a hundred thousand.</summary>
    private sealed class Peak
    {
        private const int Between = 2_000;
        private long _early;
        private long _late;
        private int _rows;

        public void Count(int rows)
        {
            if (rows == 0 || ++_rows % Between != 0)
                return;
            if (_rows <= Few)
                _early = Math.Max(_early, GC.GetTotalMemory(forceFullCollection: true));
            else if (_rows > Many - Few)
                _late = Math.Max(_late, GC.GetTotalMemory(forceFullCollection: true));
        }

        public void AssertFlat()
        {
            Assert.Equal(Many, _rows);
            Assert.True(_late - _early < Slack, $"{_late - _early} bytes more are held near {Many} rows than near {Few}");
        }
    }

    /// <summary>Takes everything and keeps nothing.</summary>
    private sealed class NullTarget(string name) : FormatTarget
    {
        public override string? Name => name;

        public override Stream CreateMain() => Stream.Null;

        public override void Commit()
        {
        }

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

        protected override Stream CreateBeside(string name) => Stream.Null;
    }
}

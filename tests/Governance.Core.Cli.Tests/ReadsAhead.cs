using System.Runtime.CompilerServices;
using Governance.Core.Cli.Inputs;

namespace Governance.Core.Cli.Tests;

/// <summary>Reading on a thread of its own changes nothing but the time it takes.</summary>
public class ReadsAhead
{
    private bool _isClosed;
    private volatile int _made;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(32)]
    [InlineData(1000)]
    public async Task Items_come_in_order(int count)
        => Assert.Equal(Enumerable.Range(0, count), await ReadAhead.Of(token => Numbers(count, token), Nothing).ToListAsync(TestContext.Current.CancellationToken));

    [Fact]
    public async Task Exception_comes_behind_all_items_before_it()
    {
        var met = new List<int>();
        var broken = await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var number in ReadAhead.Of(token => Numbers(100, token, failAt: 70), Nothing))
                met.Add(number);
        });
        Assert.Equal("at 70", broken.Message);
        Assert.Equal(Enumerable.Range(0, 70), met);
        Assert.True(_isClosed);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(200)]
    public async Task Reader_has_stopped_when_nobody_reads_on(int wanted)
    {
        await foreach (var number in ReadAhead.Of(token => Numbers(int.MaxValue, token), Nothing))
        {
            if (number + 1 == wanted)
                break;
        }

        Assert.True(_isClosed);
    }

    [Fact]
    public async Task Reader_has_stopped_when_the_run_is_cancelled()
    {
        using var run = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var number in ReadAhead.Of(token => Numbers(int.MaxValue, token), Nothing, run.Token))
            {
                if (number == 5)
                    await run.CancelAsync();
            }
        });
        Assert.True(_isClosed);
    }

    [Fact]
    public async Task Item_does_not_wait_for_those_that_are_not_there_yet()
    {
        var more = new TaskCompletionSource();
        await using var items = ReadAhead.Of(token => Slow(more.Task), Nothing).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.True(await items.MoveNextAsync());
        Assert.Equal(1, items.Current);
        more.SetResult();
        Assert.True(await items.MoveNextAsync());
        Assert.False(await items.MoveNextAsync());
    }

    [Fact]
    public async Task Few_records_wait_where_they_are_large()
    {
        var (met, read) = (0, 0L);
        await foreach (var number in ReadAhead.Of(token => Numbers(100, token), () => read += 1_000_000))
        {
            // Two batches wait, one is being made and one is being taken; the one that was begun first has one more.
            met = Math.Max(met, _made - number);
        }

        Assert.InRange(met, 1, 6);
    }

    private static long Nothing() => 0;

    private static async IAsyncEnumerable<int> Slow(Task more)
    {
        yield return 1;
        await more;
        yield return 2;
    }

    private async IAsyncEnumerable<int> Numbers(int count, [EnumeratorCancellation] CancellationToken cancellationToken, int failAt = -1)
    {
        try
        {
            for (var i = 0; i < count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (i % 10 == 9)
                    await Task.Yield();
                _made = i;
                yield return i == failAt ? throw new InvalidDataException($"at {i}") : i;
            }
        }
        finally
        {
            _isClosed = true;
        }
    }
}

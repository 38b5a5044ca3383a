using System.Runtime.CompilerServices;

namespace Governance.Core.Testing;

internal sealed class ConcurrencyCheck : KitCheck
{
    private const int AtOnce = 8;

    public override KitCategory Category => KitCategory.Concurrency;

    public override bool NeedsWriter => false;

    public override async Task RunAsync(KitRun run, CheckLog log)
    {
        foreach (var sample in run.Subject.Samples)
        {
            var alone = await run.ReadAsync(sample).ConfigureAwait(false);
            foreach (var other in run.Subject.Samples)
                await InTurnsAsync(run, log, sample, other, alone.Everything).ConfigureAwait(false);
            var readings = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(() => run.ReadAsync(sample), run.Token))).ConfigureAwait(false);
            Judge(log, sample, readings.Select(r => r.Everything), alone.Everything, "read");
            if (run.Subject.Writer is null)
                continue;
            var written = (await run.WriteBackAsync(alone.Records).ConfigureAwait(false)).All;
            var writings = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(() => run.WriteAsync(YieldingAsync(alone.Records), run.Back), run.Token))).ConfigureAwait(false);
            Judge(log, sample, writings.Select(w => w.All), written, "written");
        }
    }

    /// <summary>Two readings that take turns, item by item: what one leaves behind in the reader is there for the other.</summary>
    private static async Task InTurnsAsync(KitRun run, CheckLog log, SampleFile first, SampleFile second, string alone)
    {
        log.Tried();
        var source = await run.OpenAsync(first, new EndlessGuard(first.Bytes)).ConfigureAwait(false);
        await using var _ = source.ConfigureAwait(false);
        var disturbing = await run.OpenAsync(second, new EndlessGuard(second.Bytes)).ConfigureAwait(false);
        await using var __ = disturbing.ConfigureAwait(false);
        var other = run.Reader.ReadAsync(disturbing, run.Subject.ReadOptions, run.Token).GetAsyncEnumerator(run.Token);
        await using var ___ = other.ConfigureAwait(false);
        var items = new List<Formats.ReadItem>();
        await foreach (var item in run.Reader.ReadAsync(source, run.Subject.ReadOptions, run.Token).ConfigureAwait(false))
        {
            items.Add(item);
            await other.MoveNextAsync().ConfigureAwait(false);
        }

        if (new Reading(items).Everything != alone)
            log.Fail(first.Name, $"Read in turns with {second.Name} it gives something else than alone: a reader keeps no state.");
    }

    private static void Judge(CheckLog log, SampleFile sample, IEnumerable<string> results, string alone, string how)
    {
        foreach (var result in results)
        {
            log.Tried();
            if (result != alone)
                log.Fail(sample.Name, $"Several times at once it is {how} differently than alone: readers and writers keep no state.");
        }
    }

    private static async IAsyncEnumerable<Record> YieldingAsync(IReadOnlyList<Record> records, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var record in records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return record;
        }
    }
}

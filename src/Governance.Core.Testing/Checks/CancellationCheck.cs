namespace Governance.Core.Testing;

internal sealed class CancellationCheck : KitCheck
{
    /// <summary>Records before the token is cancelled: none, one, and more than any buffer should hold back.</summary>
    private static readonly int[] Before = [0, 1, 7];

    public override KitCategory Category => KitCategory.Cancellation;

    public override bool NeedsReader => false;

    public override bool NeedsWriter => false;

    public override async Task RunAsync(KitRun run, CheckLog log)
    {
        foreach (var before in Before)
        {
            if (run.Subject.Reader is not null)
            {
                foreach (var sample in run.Subject.Samples)
                    await ReadAsync(run, log, sample, before).ConfigureAwait(false);
            }

            if (run.Subject.Writer is not null)
                await WriteAsync(run, log, before).ConfigureAwait(false);
        }
    }

    private static async Task ReadAsync(KitRun run, CheckLog log, SampleFile sample, int before)
    {
        // A short sample ends before anybody can stop it.
        if (sample.Form.Repeat(sample.Bytes, before + 10) is not { } stream)
            stream = new MemoryStream(sample.Bytes.ToArray(), writable: false);
        using var cancelling = CancellationTokenSource.CreateLinkedTokenSource(run.Token);
        var source = await run.OpenAsync(sample, stream).ConfigureAwait(false);
        await using var _ = source.ConfigureAwait(false);
        if (before == 0)
            await cancelling.CancelAsync().ConfigureAwait(false);
        log.Tried();
        var items = 0;
        await JudgeAsync(
            async () =>
            {
                await foreach (var item in run.Reader.ReadAsync(source, run.Subject.ReadOptions, cancelling.Token).ConfigureAwait(false))
                {
                    if (++items == before)
                        await cancelling.CancelAsync().ConfigureAwait(false);
                }

                return items >= before;
            },
            log,
            $"{sample.Name}, cancelled after {before} items",
            "Reading").ConfigureAwait(false);
        if (items > before)
            log.Fail($"{sample.Name}, cancelled after {before} items", $"{items - before} more items come: check the token before each.");
    }

    private static async Task WriteAsync(KitRun run, CheckLog log, int before)
    {
        var generator = new RecordGenerator(new Random(run.Options.Seed));
        foreach (var kind in run.Writer.Format.Writes.Select(t => t.Name))
        {
            if (await LossCheck.CarriedStartAsync(run, generator, kind).ConfigureAwait(false) is not { } start)
                continue;
            using var cancelling = CancellationTokenSource.CreateLinkedTokenSource(run.Token);
            if (before == 0)
                await cancelling.CancelAsync().ConfigureAwait(false);
            log.Tried();
            var (subject, given) = ($"writing {kind}, cancelled with record {before}", 0);
            var target = new MemoryTarget(run.Subject.OutputName);
            await using var _ = target.ConfigureAwait(false);
            await JudgeAsync(
                async () =>
                {
                    await run.Writer.WriteAsync(RecordsAsync(), target, run.Subject.WriteOptions, cancelling.Token).ConfigureAwait(false);
                    return true;
                },
                log,
                subject,
                "Writing").ConfigureAwait(false);
            if (given > before + 1)
                log.Fail(subject, $"{given - before} more records are taken: check the token before each.");
            if (target.IsCommitted)
                log.Fail(subject, "The output is committed: leave that to the caller.");

            // Does not look at the token itself: the writer must.
            async IAsyncEnumerable<Record> RecordsAsync()
            {
                var record = RecordGenerator.ToRecord(start);
                for (; given < 1000; given++)
                {
                    if (given + 1 == before)
                        await cancelling.CancelAsync().ConfigureAwait(false);
                    yield return record;
                }
            }
        }
    }

    private static async Task JudgeAsync(Func<Task<bool>> act, CheckLog log, string subject, string doing)
    {
        try
        {
            if (await act().ConfigureAwait(false))
                log.Fail(subject, $"{doing} goes on to the end: pass the token on and check it.");
        }
        catch (OperationCanceledException)
        {
            // This is what must happen.
        }
        catch (Exception cause)
        {
            log.Fail(subject, new AdapterFault(doing, cause).Message);
        }
    }
}

using System.Runtime.CompilerServices;

namespace Governance.Core.Testing;

/// <summary>
/// The live heap after a forced collection, while records stream: after N and after 10 N. The rows are the same again and
/// again, so what grows with the number of different ids is not seen. Other work in the process is measured too: run it alone.
/// </summary>
internal sealed class MemoryCheck : KitCheck
{
    private const int Times = 10;

    public override KitCategory Category => KitCategory.Memory;

    public override bool NeedsReader => false;

    public override bool NeedsWriter => false;

    public override async Task RunAsync(KitRun run, CheckLog log)
    {
        if (run.Subject.Reader is not null)
        {
            foreach (var sample in run.Subject.Samples)
                await ReadAsync(run, log, sample).ConfigureAwait(false);
        }

        if (run.Subject.Writer is not null)
            await WriteAsync(run, log).ConfigureAwait(false);
    }

    private static async Task ReadAsync(KitRun run, CheckLog log, SampleFile sample)
    {
        var records = (await run.ReadAsync(sample).ConfigureAwait(false)).Records.Count;
        if (records == 0)
        {
            log.NotRun("no record is read from the samples");
            return;
        }

        if (sample.Form.Repeat(sample.Bytes, (run.Options.Rows * Times / records) + 1) is not { } stream)
        {
            log.NotRun("the form of the samples cannot be made long: override FileForm.Repeat");
            return;
        }

        log.Tried();
        var source = await run.OpenAsync(sample, stream).ConfigureAwait(false);
        await using var _ = source.ConfigureAwait(false);
        var gauge = new Gauge(run.Options.Rows);
        try
        {
            await foreach (var item in run.Reader.ReadAsync(source, run.Subject.ReadOptions, run.Token).ConfigureAwait(false))
                gauge.Count(item.Record is null ? 0 : 1);
        }
        catch (Exception cause) when (!run.Token.IsCancellationRequested)
        {
            throw new AdapterFault("Reading a long file", cause);
        }

        Judge(run, log, gauge, $"reading {sample.Name} again and again");
    }

    private static async Task WriteAsync(KitRun run, CheckLog log)
    {
        var generator = new RecordGenerator(new Random(run.Options.Seed));
        foreach (var kind in run.Writer.Format.Writes.Select(t => t.Name))
        {
            if (await LossCheck.CarriedStartAsync(run, generator, kind).ConfigureAwait(false) is not { } start)
                continue;
            log.Tried();
            var gauge = new Gauge(run.Options.Rows);
            var target = new MemoryTarget(run.Subject.OutputName, keep: false);
            await using var _ = target.ConfigureAwait(false);
            try
            {
                await run.Writer.WriteAsync(ManyAsync(RecordGenerator.ToRecord(start), run.Options.Rows * Times, gauge), target, run.Subject.WriteOptions, run.Token).ConfigureAwait(false);
            }
            catch (Exception cause) when (!run.Token.IsCancellationRequested)
            {
                throw new AdapterFault("Writing many records", cause);
            }

            Judge(run, log, gauge, $"writing one {kind} again and again");
        }
    }

    private static async IAsyncEnumerable<Record> ManyAsync(Record record, int times, Gauge gauge, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var i = 0; i < times; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return record;
            gauge.Count(1);
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    private static void Judge(KitRun run, CheckLog log, Gauge gauge, string subject)
    {
        if (gauge.Growth is not { } growth)
            log.Fail(subject, $"Only {gauge.Rows} records come from a file with ten times {run.Options.Rows}.");
        else if (growth > run.Options.MaxHeapGrowth)
            log.Fail(subject, $"{growth} bytes more are held after {run.Options.Rows * Times} records than after {run.Options.Rows}: keep no records, and write as you go.");
    }

    /// <summary>Measures twice near N and twice near 10 N, and takes the least of each: what others allocate meanwhile goes again.</summary>
    private sealed class Gauge(int rows)
    {
        private long _early = long.MaxValue;
        private long _late = long.MaxValue;

        public int Rows { get; private set; }

        public long? Growth => _late == long.MaxValue ? null : _late - _early;

        public void Count(int records)
        {
            for (; records > 0; records--)
            {
                Rows++;
                var behind = Rows % rows == 0 ? Rows / rows : 0;
                if (behind is 1 or 2)
                    _early = Math.Min(_early, GC.GetTotalMemory(forceFullCollection: true));
                else if (behind is Times or Times - 1)
                    _late = Math.Min(_late, GC.GetTotalMemory(forceFullCollection: true));
            }
        }
    }
}

using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>
/// Reads the records of a long input ahead of their check, on a thread of its own: it splits, asks the fast walker and makes
/// the records, which takes about as long as all rules. It only ever says « surely valid »; whatever else there is to say is said
/// by the check, in the order of the input.
/// </summary>
/// <param name="records">The input, whose first block was read.</param>
/// <param name="typed">Whether somebody needs the records.</param>
internal sealed class RecordsAhead(RecordStream records, bool typed)
{
    /// <summary>Few, so that what waits is little beside what a check remembers.</summary>
    private const int MostBatches = 2;

    private RecordBatch _batch = new();

    /// <summary>Takes what is wrong around the records, in its place among them.</summary>
    public void Add(StreamFinding finding) => _batch.Add(finding);

    /// <summary>Reads to the end.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The batches in order; each is to be released.</returns>
    /// <exception cref="IOException">The stream broke; what came before it was given.</exception>
    public async IAsyncEnumerable<RecordBatch> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var batches = Channel.CreateBounded<RecordBatch>(new BoundedChannelOptions(MostBatches) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => FillAsync(batches.Writer, stop.Token), CancellationToken.None);
        try
        {
            while (await batches.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
            {
                while (batches.Reader.TryRead(out var batch))
                    yield return batch;
            }
        }
        finally
        {
            // The input is closed behind this, so nobody may read any more. A batch that waits for room, and the last one, get it.
            await stop.CancelAsync().ConfigureAwait(false);
            while (batches.Reader.TryRead(out var left))
                left.Release();
            await reading.ConfigureAwait(false);
        }
    }

    /// <summary>Reads to the end, or to an exception, which it hands on; it throws none itself.</summary>
    private async Task FillAsync(ChannelWriter<RecordBatch> batches, CancellationToken cancellationToken)
    {
        Exception? broken = null;
        try
        {
            do
            {
                while (TryAdd())
                {
                    if (_batch.IsFull)
                        await GiveAsync(batches).ConfigureAwait(false);
                    cancellationToken.ThrowIfCancellationRequested();
                }
            }
            while (await records.ReadAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (Exception e)
        {
            broken = e;
        }

        await GiveAsync(batches).ConfigureAwait(false);
        _batch.Release();
        batches.Complete(broken);
    }

    private async Task GiveAsync(ChannelWriter<RecordBatch> batches)
    {
        _batch.SoFar = new ReadSoFar(records.BytesRead, records.RecordCount);
        await batches.WriteAsync(_batch, CancellationToken.None).ConfigureAwait(false);
        _batch = new RecordBatch();
    }

    private bool TryAdd()
    {
        if (!records.TryNext(out var slice))
            return false;
        _batch.Add(slice, Read(slice));
        return true;
    }

    private RecordAhead Read(RecordSlice slice)
    {
        var head = RecordHead.Read(slice.Bytes);
        if (!head.IsObject || RecordKind.Find(head.Type) is not { } kind || !kind.Schema.IsSurelyValid(slice))
            return default;
        return typed
            ? new RecordAhead { SurelyOf = kind, Record = RecordJson.ReadValid(slice.Bytes, kind.Type.Name, out var rounded), Rounded = rounded }
            : new RecordAhead { SurelyOf = kind };
    }
}

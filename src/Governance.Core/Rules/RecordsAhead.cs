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

    private readonly Channel<RecordBatch> _batches = Channel.CreateBounded<RecordBatch>(new BoundedChannelOptions(MostBatches) { SingleReader = true, SingleWriter = true });
    private RecordBatch _batch = new();
    private CancellationToken _stopped;

    /// <summary>Takes what is wrong around the records, in its place among them.</summary>
    public void Add(StreamFinding finding)
    {
        if (_batch.IsFull)
            GiveNow();
        _batch.Add(finding);
    }

    /// <summary>Reads to the end. Whoever stops before waits for the read that is at work.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The batches in order; each is to be released.</returns>
    /// <exception cref="IOException">The stream broke; what came before it was given.</exception>
    public async IAsyncEnumerable<RecordBatch> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _stopped = stop.Token;
        var reading = Task.Run(FillAsync, CancellationToken.None);
        try
        {
            while (await _batches.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
            {
                while (_batches.Reader.TryRead(out var batch))
                    yield return batch;
            }
        }
        finally
        {
            // The input is closed behind this, so nobody may read any more; what waits is not wanted.
            await stop.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(false);
            while (_batches.Reader.TryRead(out var left))
                left.Release();
        }
    }

    /// <summary>Reads to the end, or to an exception, which it hands on; it throws none itself.</summary>
    private async Task FillAsync()
    {
        Exception? broken = null;
        try
        {
            do
            {
                while (TryAdd())
                {
                    _stopped.ThrowIfCancellationRequested();
                    if (_batch.IsFull)
                        await GiveAsync().ConfigureAwait(false);
                }

                // Whoever types into a pipe does not wait for a batch to be full.
                if (_batch.Records.Count > 0)
                    await GiveAsync().ConfigureAwait(false);
            }
            while (await records.ReadAsync(_stopped).ConfigureAwait(false));
        }
        catch (Exception e)
        {
            broken = e;
        }

        try
        {
            // Says how far the input was read, and what came before an exception.
            await GiveAsync().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            broken ??= e;
        }
        finally
        {
            _batch.Release();
            _batches.Writer.Complete(broken);
        }
    }

    private async Task GiveAsync()
    {
        var given = Next();
        try
        {
            await _batches.Writer.WriteAsync(given, _stopped).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            given.Release();
            throw;
        }

        // Large records do not wait one behind the other.
        if (given.IsLarge)
            await given.Released.WaitAsync(_stopped).ConfigureAwait(false);
    }

    /// <summary>Gives while the stream is at work: it has more findings than a batch takes, or a record that does not fit.</summary>
    private void GiveNow() => GiveAsync().GetAwaiter().GetResult();

    /// <summary>The batch at hand, behind which another one begins.</summary>
    private RecordBatch Next(int first = 0)
    {
        var next = new RecordBatch(first);
        var given = _batch;
        given.SoFar = new ReadSoFar(records.BytesRead, records.RecordCount);
        _batch = next;
        return given;
    }

    private bool TryAdd()
    {
        if (!records.TryNext(out var slice))
            return false;
        if (!_batch.HasRoomFor(slice.Bytes.Length))
        {
            GiveNow();
            if (!_batch.HasRoomFor(slice.Bytes.Length))
                Next(slice.Bytes.Length).Release();
        }

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

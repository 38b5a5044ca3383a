using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Governance.Core.Cli.Inputs;

/// <summary>
/// Lets a reader go on while what it read is checked: it runs on a thread of its own, a few batches ahead, as reading takes
/// about as long as checking. Order, and where an exception comes, stay what they are.
/// </summary>
internal static class ReadAhead
{
    /// <summary>Few enough that what waits is little beside what a check remembers.</summary>
    private const int MostBatches = 2;

    private const int MostInBatch = 32;

    /// <summary>A batch of large records ends sooner: by how far its input was read.</summary>
    private const long MostBytesInBatch = 64 * 1024;

    /// <summary>Reads ahead.</summary>
    /// <typeparam name="T">What is read; the reader is not to change it once it is given.</typeparam>
    /// <param name="read">Begins to read.</param>
    /// <param name="position">How many bytes of the input were read so far.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>What is read, in order.</returns>
    public static async IAsyncEnumerable<T> Of<T>(Func<CancellationToken, IAsyncEnumerable<T>> read, Func<long> position, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var batches = Channel.CreateBounded<List<T>>(new BoundedChannelOptions(MostBatches) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => FillAsync(read(stop.Token), position, batches.Writer, stop.Token), CancellationToken.None);
        try
        {
            // Throws what the reader threw, behind all that it gave before.
            while (await batches.Reader.WaitToReadAsync(cancellationToken))
            {
                while (batches.Reader.TryRead(out var batch))
                {
                    foreach (var item in batch)
                        yield return item;
                }
            }
        }
        finally
        {
            // The input is closed behind this, so nobody may read any more. A batch that waits for room, and the last one, get it.
            await stop.CancelAsync();
            while (batches.Reader.TryRead(out _))
            {
                // Not wanted any more.
            }

            await reading;
        }
    }

    /// <summary>Reads to the end, or to an exception, which it hands on; it throws none itself.</summary>
    private static async Task FillAsync<T>(IAsyncEnumerable<T> items, Func<long> position, ChannelWriter<List<T>> batches, CancellationToken cancellationToken)
    {
        Exception? broken = null;
        var (batch, start) = (new List<T>(MostInBatch), 0L);
        try
        {
            await using var reader = items.GetAsyncEnumerator(cancellationToken);
            while (true)
            {
                // Whoever types into a pipe does not wait for a batch to be full.
                var next = reader.MoveNextAsync();
                if (batch.Count > 0 && !next.IsCompleted && batches.TryWrite(batch))
                    batch = new List<T>(MostInBatch);
                if (!await next)
                    break;
                batch.Add(reader.Current);
                if (batch.Count < MostInBatch && position() - start < MostBytesInBatch)
                    continue;
                await batches.WriteAsync(batch, cancellationToken);
                (batch, start) = (new List<T>(MostInBatch), position());
            }
        }
        catch (Exception e)
        {
            broken = e;
        }

        // Where nobody reads any more there is room: see above.
        if (batch.Count > 0)
            await batches.WriteAsync(batch, CancellationToken.None);
        batches.Complete(broken);
    }
}

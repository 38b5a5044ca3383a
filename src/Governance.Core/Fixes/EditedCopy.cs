namespace Governance.Core.Fixes;

/// <summary>Copies an input with edits: every byte outside of them stays.</summary>
public static class EditedCopy
{
    /// <summary>Writes the copy. Memory stays flat.</summary>
    /// <param name="source">The input from its start; it stays open.</param>
    /// <param name="edits">Its edits in the order of their offsets, none within another; they may be found while the copy is written, from a stream of their own.</param>
    /// <param name="target">The copy; it stays open.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>How many edits were made.</returns>
    /// <exception cref="ArgumentException">The edits are not in order.</exception>
    /// <exception cref="InvalidDataException">The input does not have the bytes that an edit is for: it is another one, or has changed meanwhile.</exception>
    /// <exception cref="IOException">A stream broke.</exception>
    public static async Task<long> WriteAsync(Stream source, IAsyncEnumerable<Edit> edits, Stream target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(edits);
        ArgumentNullException.ThrowIfNull(target);
        var (at, count) = (0L, 0L);
        var buffer = new byte[64 * 1024];
        await foreach (var edit in edits.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (edit.Offset < at)
                throw new ArgumentException("Edits come in the order of their offsets, and none lies within another.", nameof(edits));
            await CopyAsync(source, target, buffer, edit.Offset - at, cancellationToken).ConfigureAwait(false);
            var there = new byte[edit.Original.Length];
            if (await source.ReadAtLeastAsync(there, there.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false) < there.Length || !edit.Original.Span.SequenceEqual(there))
                throw Changed();
            await target.WriteAsync(edit.Replacement, cancellationToken).ConfigureAwait(false);
            at = edit.Offset + there.Length;
            count++;
        }

        await source.CopyToAsync(target, cancellationToken).ConfigureAwait(false);
        return count;
    }

    private static async Task CopyAsync(Stream source, Stream target, byte[] buffer, long bytes, CancellationToken cancellationToken)
    {
        while (bytes > 0)
        {
            var read = await source.ReadAsync(buffer.AsMemory(0, (int)Math.Min(bytes, buffer.Length)), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                throw Changed();
            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
            bytes -= read;
        }
    }

    private static InvalidDataException Changed() => new("The input does not have the bytes that an edit is for.");
}

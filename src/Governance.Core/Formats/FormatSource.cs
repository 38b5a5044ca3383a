namespace Governance.Core.Formats;

/// <summary>An input: a name, a forward-only stream, its first bytes, and files that belong to it.</summary>
public sealed class FormatSource : IAsyncDisposable
{
    /// <summary>How many bytes are peeked at most.</summary>
    public const int PeekBytes = 8 * 1024;

    private FormatSource(string name, Stream stream, ReadOnlyMemory<byte> peek, IReadOnlyList<FormatSource> companions)
    {
        Name = name;
        Stream = stream;
        Peek = peek;
        Companions = companions;
    }

    /// <summary>The name as the caller gave it; a path, or <c>-</c> for standard input.</summary>
    public string Name { get; }

    /// <summary>The bytes from the start, the peeked ones included. Read it once.</summary>
    public Stream Stream { get; }

    /// <summary>The first bytes, at most 8 KiB; all of them where the input is shorter.</summary>
    public ReadOnlyMemory<byte> Peek { get; }

    /// <summary>Files that belong to the input, such as the form of a submission.</summary>
    public IReadOnlyList<FormatSource> Companions { get; }

    /// <summary>Opens a source over a stream and peeks at it. The source owns the stream.</summary>
    /// <param name="name">The name as findings print it.</param>
    /// <param name="stream">A readable stream; it need not seek.</param>
    /// <param name="companions">Files that belong to it.</param>
    /// <param name="cancellationToken">Stops the peek.</param>
    /// <returns>The source.</returns>
    public static async ValueTask<FormatSource> OpenAsync(string name, Stream stream, IReadOnlyList<FormatSource>? companions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(stream);
        var peek = new byte[PeekBytes];
        var length = await stream.ReadAtLeastAsync(peek, PeekBytes, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return new FormatSource(name, new PeekedStream(peek.AsMemory(0, length), stream), peek.AsMemory(0, length), companions ?? []);
    }

    /// <summary>Closes the stream and the companions.</summary>
    /// <returns>When all are closed.</returns>
    public async ValueTask DisposeAsync()
    {
        await Stream.DisposeAsync().ConfigureAwait(false);
        foreach (var companion in Companions)
            await companion.DisposeAsync().ConfigureAwait(false);
    }
}

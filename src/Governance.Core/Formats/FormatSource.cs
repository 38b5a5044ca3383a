namespace Governance.Core.Formats;

/// <summary>
/// An input: a name, a forward-only stream, its first bytes, and files that belong to it. A format that must seek, such as
/// a ZIP container, asks for a stream that can.
/// </summary>
public sealed class FormatSource : IAsyncDisposable
{
    private readonly PeekedStream _stream;
    private readonly Stream _given;
    private readonly long _start;
    private Stream? _whole;

    /// <summary>How many bytes are peeked at most.</summary>
    public const int PeekBytes = 8 * 1024;

    private FormatSource(string name, Stream given, long start, ReadOnlyMemory<byte> peek, IReadOnlyList<FormatSource> companions, IReadOnlyList<SiblingFile> siblings, IReadOnlyList<SiblingFile> inputs)
    {
        Name = name;
        _given = given;
        _start = start;
        _stream = new PeekedStream(peek, given);
        Peek = peek;
        Companions = companions;
        Siblings = siblings;
        Inputs = inputs;
    }

    /// <summary>The name as the caller gave it; a path, or <c>-</c> for standard input.</summary>
    public string Name { get; }

    /// <summary>The bytes from the start, the peeked ones included. Read it once.</summary>
    public Stream Stream => _stream;

    /// <summary>Whether anyone has read more of it than the first bytes: of a companion, whether it was of use to a reader.</summary>
    public bool IsRead => _whole is not null || _stream.IsStarted;

    /// <summary>The first bytes, at most 8 KiB; all of them where the input is shorter.</summary>
    public ReadOnlyMemory<byte> Peek { get; }

    /// <summary>Files that belong to the input, such as the form of a submission.</summary>
    public IReadOnlyList<FormatSource> Companions { get; }

    /// <summary>Files of the same folder that were given with the input, the input itself among them; none where nobody said so.</summary>
    public IReadOnlyList<SiblingFile> Siblings { get; }

    /// <summary>
    /// All inputs of the run, wherever they lie and in its order, the input itself among them; none where nobody said so. One that can
    /// be read but once, such as standard input, cannot be opened here. It is one and the same list for all inputs of a run: what a
    /// format has learnt of it holds for the next one.
    /// </summary>
    public IReadOnlyList<SiblingFile> Inputs { get; }

    /// <summary>Opens a source over a stream and peeks at it. The source owns the stream.</summary>
    /// <param name="name">The name as findings print it.</param>
    /// <param name="stream">A readable stream; it need not seek.</param>
    /// <param name="companions">Files that belong to it.</param>
    /// <param name="cancellationToken">Stops the peek.</param>
    /// <returns>The source.</returns>
    public static ValueTask<FormatSource> OpenAsync(string name, Stream stream, IReadOnlyList<FormatSource>? companions = null, CancellationToken cancellationToken = default)
        => OpenAsync(name, stream, companions, [], [], cancellationToken);

    /// <summary>Opens a source over a stream and peeks at it. The source owns the stream.</summary>
    /// <param name="name">The name as findings print it.</param>
    /// <param name="stream">A readable stream; it need not seek.</param>
    /// <param name="companions">Files that belong to it.</param>
    /// <param name="siblings">Files of the same folder that were given with it.</param>
    /// <param name="inputs">All files of the run; the same list for each of its inputs.</param>
    /// <param name="cancellationToken">Stops the peek.</param>
    /// <returns>The source.</returns>
    public static async ValueTask<FormatSource> OpenAsync(string name, Stream stream, IReadOnlyList<FormatSource>? companions, IReadOnlyList<SiblingFile> siblings, IReadOnlyList<SiblingFile> inputs, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(siblings);
        ArgumentNullException.ThrowIfNull(inputs);
        var start = stream.CanSeek ? stream.Position : 0;
        var peek = new byte[PeekBytes];
        var length = await stream.ReadAtLeastAsync(peek, PeekBytes, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return new FormatSource(name, stream, start, peek.AsMemory(0, length), companions ?? [], siblings, inputs);
    }

    /// <summary>
    /// The whole input as a read-only stream that can seek, from its start. An input that can seek is read in place; any
    /// other is copied once, to memory up to 4 MiB and beyond that to a temporary file that its owner alone may read and
    /// that is gone when the source is closed. It may be asked for again, and <see cref="Stream"/> begins anew, so that a
    /// reader that recognises a format and the one that reads it do not disturb each other. Only one of them reads at a time.
    /// </summary>
    /// <param name="cancellationToken">Stops the copying.</param>
    /// <returns>A stream with a position of its own; closing it leaves the source open.</returns>
    /// <exception cref="InvalidOperationException">The input cannot seek and <see cref="Stream"/> has been read already.</exception>
    /// <exception cref="IOException">The input cannot be read, or the temporary file not be written.</exception>
    public async ValueTask<Stream> OpenSeekableAsync(CancellationToken cancellationToken = default)
    {
        if (_whole is null && _given.CanSeek)
            _whole = _given;
        else if (_whole is null && _stream.IsStarted)
            throw new InvalidOperationException("The stream of this source cannot seek and has been read already.");
        _whole ??= await Spool.CopyAsync(_stream, cancellationToken).ConfigureAwait(false);
        var start = _whole == _given ? _start : 0;
        _stream.Restart(new StreamView(_whole, start));
        return new StreamView(_whole, start);
    }

    /// <summary>Closes the stream and the companions.</summary>
    /// <returns>When all are closed.</returns>
    public async ValueTask DisposeAsync()
    {
        await _stream.DisposeAsync().ConfigureAwait(false);
        await _given.DisposeAsync().ConfigureAwait(false);
        if (_whole is not null)
            await _whole.DisposeAsync().ConfigureAwait(false);
        foreach (var companion in Companions)
            await companion.DisposeAsync().ConfigureAwait(false);
    }
}

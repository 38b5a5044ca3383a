namespace Governance.Adapters.MissingMigrants;

/// <summary>
/// Stops a stream when more than a limit was read since the last item, so that one endless item cannot fill the memory.
/// </summary>
internal sealed class BoundedStream(Stream inner, long limit) : Stream
{
    private long _since;

    /// <summary>Whether the limit was passed.</summary>
    public bool Passed { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Whether the parser gave up.</summary>
    public bool Failed { get; private set; }

    /// <summary>The parser gave up.</summary>
    public void Fail() => Failed = true;

    /// <summary>An item came out.</summary>
    public void Restart() => _since = 0;

    public override int Read(byte[] buffer, int offset, int count) => Count(inner.Read(buffer, offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        => Count(await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Passing the limit looks like the end of the stream, which the parser then finds too early.</summary>
    private int Count(int read)
    {
        _since += read;
        Passed |= _since > limit;
        return Passed ? 0 : read;
    }
}

namespace Governance.Core.Formats;

/// <summary>Gives back the peeked bytes first, then the rest of the stream.</summary>
internal sealed class PeekedStream(ReadOnlyMemory<byte> peeked, Stream rest) : Stream
{
    private ReadOnlyMemory<byte> _peeked = peeked;
    private Stream _rest = rest;

    /// <summary>Whether anything has been read through it.</summary>
    public bool IsStarted { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Begins anew with a stream that holds the whole.</summary>
    public void Restart(Stream whole)
    {
        _peeked = default;
        _rest = whole;
        IsStarted = false;
    }

    public override int Read(Span<byte> buffer)
    {
        IsStarted = true;
        if (_peeked.IsEmpty)
            return _rest.Read(buffer);
        var taken = Math.Min(buffer.Length, _peeked.Length);
        _peeked.Span[..taken].CopyTo(buffer);
        _peeked = _peeked[taken..];
        return taken;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        IsStarted = true;
        return _peeked.IsEmpty ? await _rest.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) : Read(buffer.Span);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _rest.Dispose();
        base.Dispose(disposing);
    }

    public override async ValueTask DisposeAsync()
    {
        await _rest.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }
}

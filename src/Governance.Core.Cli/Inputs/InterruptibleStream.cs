namespace Governance.Core.Cli.Inputs;

/// <summary>
/// Standard input that can be given up: a console stream blocks its reader until somebody types, whatever the token says.
/// What is read goes through a buffer of its own, as the read goes on after it was given up.
/// </summary>
internal sealed class InterruptibleStream(Stream stream) : Stream
{
    private byte[] _buffer = [];

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer) => stream.Read(buffer);

    public override int Read(byte[] buffer, int offset, int count) => stream.Read(buffer, offset, count);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var own = _buffer.Length >= buffer.Length ? _buffer : _buffer = new byte[buffer.Length];
        var length = buffer.Length;
        var read = await Task.Run(() => stream.Read(own, 0, length), cancellationToken).WaitAsync(cancellationToken);
        own.AsSpan(0, read).CopyTo(buffer.Span);
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

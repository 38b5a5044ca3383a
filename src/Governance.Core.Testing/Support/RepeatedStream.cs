namespace Governance.Core.Testing;

/// <summary>A head, one unit again and again, and a tail, made while they are read.</summary>
internal sealed class RepeatedStream(byte[] head, byte[] unit, byte[] between, byte[] tail, int times) : Stream
{
    private readonly byte[] _following = [.. between, .. unit];
    private ReadOnlyMemory<byte> _pending = head;
    private int _given = -1;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        while (_pending.IsEmpty && _given <= times)
        {
            _given++;
            _pending = _given == 0 ? unit : _given < times ? _following : _given == times ? tail : default;
        }

        var length = Math.Min(buffer.Length, _pending.Length);
        _pending.Span[..length].CopyTo(buffer);
        _pending = _pending[length..];
        return length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

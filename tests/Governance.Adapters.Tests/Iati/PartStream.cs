namespace Governance.Adapters.Tests.Iati;

/// <summary>A long stream made of parts while it is read.</summary>
internal sealed class PartStream(IEnumerable<byte[]> parts) : Stream
{
    private readonly IEnumerator<byte[]> _parts = parts.GetEnumerator();
    private ReadOnlyMemory<byte> _rest;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        while (_rest.IsEmpty)
        {
            if (!_parts.MoveNext())
                return 0;
            _rest = _parts.Current;
        }

        var length = Math.Min(count, _rest.Length);
        _rest[..length].CopyTo(buffer.AsMemory(offset));
        _rest = _rest[length..];
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _parts.Dispose();
        base.Dispose(disposing);
    }
}

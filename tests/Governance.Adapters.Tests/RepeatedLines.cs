using System.Text;

namespace Governance.Adapters.Tests;

/// <summary>A header and many lines, made while they are read.</summary>
internal sealed class RepeatedLines(string header, Func<int, string> line, int count) : Stream
{
    private ReadOnlyMemory<byte> _pending = Encoding.UTF8.GetBytes(header + "\n");
    private int _left = count;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_pending.IsEmpty && _left-- > 0)
            _pending = Encoding.UTF8.GetBytes(line(_left) + "\n");
        var length = Math.Min(count, _pending.Length);
        _pending[..length].CopyTo(buffer.AsMemory(offset));
        _pending = _pending[length..];
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

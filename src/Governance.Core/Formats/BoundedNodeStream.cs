using System.Xml;

namespace Governance.Core.Formats;

/// <summary>
/// Bytes of XML, given out only while its reader moves on: a node that needs more than <see cref="SafeXml.MaxNodeBytes"/> of
/// them would otherwise be held in memory, however long it is.
/// </summary>
internal sealed class BoundedNodeStream(Stream stream) : Stream
{
    private IXmlLineInfo? _reader;
    private (int Line, int Column) _node;
    private long _given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Watches where the reader stands.</summary>
    public void Watch(IXmlLineInfo reader) => _reader = reader;

    public override int Read(Span<byte> buffer)
    {
        var node = (_reader?.LineNumber ?? 0, _reader?.LinePosition ?? 0);
        if (node != _node)
            (_node, _given) = (node, 0);
        if (_given > SafeXml.MaxNodeBytes)
            throw new XmlException("", innerException: null, _node.Line, _node.Column);
        var read = stream.Read(buffer);
        _given += read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            stream.Dispose();
        base.Dispose(disposing);
    }
}

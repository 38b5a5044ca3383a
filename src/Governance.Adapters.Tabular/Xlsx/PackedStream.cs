namespace Governance.Adapters.Tabular;

/// <summary>A stretch of the container.</summary>
internal sealed class PackedStream(Stream container, long offset, long length) : ForwardStream
{
    private long _at;

    public override int Read(Span<byte> buffer)
    {
        container.Position = offset + _at;
        var read = container.Read(buffer[..(int)Math.Min(buffer.Length, length - _at)]);
        _at += read;
        return read;
    }
}

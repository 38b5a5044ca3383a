namespace Governance.Adapters.Tabular;

/// <summary>Bytes at hand, then the rest of a stream.</summary>
internal sealed class JoinedStream(ReadOnlyMemory<byte> first, Stream? rest) : ForwardStream
{
    private ReadOnlyMemory<byte> _first = first;

    public override int Read(Span<byte> buffer)
    {
        if (_first.IsEmpty)
            return rest is null ? 0 : rest.Read(buffer);
        var taken = Math.Min(buffer.Length, _first.Length);
        _first.Span[..taken].CopyTo(buffer);
        _first = _first[taken..];
        return taken;
    }
}

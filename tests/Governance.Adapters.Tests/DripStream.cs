namespace Governance.Adapters.Tests;

/// <summary>Gives one byte at a time, as a slow network does.</summary>
internal sealed class DripStream(byte[] bytes) : MemoryStream(bytes)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer.Length > 1 ? buffer[..1] : buffer);

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        => base.ReadAsync(buffer.Length > 1 ? buffer[..1] : buffer, cancellationToken);
}

namespace Governance.Core.Testing;

/// <summary>A stream in memory that does not let itself be read again and again behind its end.</summary>
internal sealed class EndlessGuard(ReadOnlyMemory<byte> content) : MemoryStream(content.ToArray(), writable: false)
{
    private const int Patience = 10_000;
    private int _ends;

    public override int Read(byte[] buffer, int offset, int count) => Count(base.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Count(base.Read(buffer));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        => Count(await base.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    private int Count(int read)
        => read > 0 || ++_ends < Patience ? read : throw new InvalidOperationException("The reader does not stop at the end of its input.");
}

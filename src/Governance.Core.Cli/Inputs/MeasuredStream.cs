using System.Security.Cryptography;

namespace Governance.Core.Cli.Inputs;

/// <summary>
/// Counts and hashes what is read through it, for the report, and tells how far it is, for the progress bar. What is read
/// out of order, as from a ZIP container, is hashed when the stream is read to its end.
/// </summary>
internal sealed class MeasuredStream(Stream stream, Action<long>? progress) : Stream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private bool _isSought;
    private long _told;

    /// <summary>How many bytes were read in order from the start: those that are hashed.</summary>
    public long Bytes { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => stream.CanSeek;

    public override bool CanWrite => false;

    public override long Length => stream.Length;

    public override long Position
    {
        get => stream.Position;
        set
        {
            _isSought |= value != stream.Position;
            stream.Position = value;
        }
    }

    /// <summary>The SHA-256 of what was read in order, in lower-case hexadecimal.</summary>
    public string Sha256() => Convert.ToHexStringLower(_hash.GetCurrentHash());

    /// <summary>Reads what is not hashed yet: a reader may stop early, and reads a workbook from its end.</summary>
    public async Task ReadToEndAsync(CancellationToken cancellationToken)
    {
        if (_isSought)
            stream.Position = Bytes;
        var rest = new byte[64 * 1024];
        while (await ReadAsync(rest, cancellationToken) > 0)
        {
            // Reading in order is what counts and hashes.
        }
    }

    public override int Read(Span<byte> buffer)
    {
        var from = At();
        return Measured(from, stream.Read(buffer), buffer);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var from = At();
        return Measured(from, await stream.ReadAsync(buffer, cancellationToken), buffer.Span);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        _isSought = true;
        return stream.Seek(offset, origin);
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            stream.Dispose();
            _hash.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Where the next read begins.</summary>
    private long At() => _isSought ? stream.Position : Bytes;

    private int Measured(long from, int read, ReadOnlySpan<byte> buffer)
    {
        // Only what goes on where the hashed bytes end.
        if (from <= Bytes && from + read > Bytes)
        {
            _hash.AppendData(buffer[(int)(Bytes - from)..read]);
            Bytes = from + read;
        }

        // What is read twice makes no progress beyond the end.
        var news = _isSought ? Math.Min(read, stream.Length - _told) : read;
        _told += news;
        if (news > 0)
            progress?.Invoke(news);
        return read;
    }
}

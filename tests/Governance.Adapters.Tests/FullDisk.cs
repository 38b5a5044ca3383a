namespace Governance.Adapters.Tests;

/// <summary>An output that takes some bytes and then says that the disk is full.</summary>
/// <param name="room">How many bytes it takes.</param>
internal sealed class FullDisk(int room) : Stream
{
    public const string Words = "The disk is full.";

    private int _left = room;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        if ((_left -= count) < 0)
            throw new IOException(Words);
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}

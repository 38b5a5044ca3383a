using System.Buffers;

namespace Governance.Adapters.Tabular;

/// <summary>Gives the lines of a text as they were before a spreadsheet put each into one cell. Memory stays flat.</summary>
/// <param name="text">The text from its start; it stays open.</param>
/// <param name="separator">The separator that the spreadsheet saved it with.</param>
/// <param name="own">The separator of its own cells.</param>
/// <param name="mostBytes">How many bytes of a line are held at most; a longer one is given as it stands.</param>
internal sealed class WholeLineStream(Stream text, byte separator, byte own, int mostBytes) : ForwardStream
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    private readonly byte[] _read = new byte[64 * 1024];
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly ArrayBufferWriter<byte> _ready = new();
    private int _given;
    private bool _isBegun;
    private bool _isOver;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_given == _ready.WrittenCount && !_isOver)
            Take(_read.AsSpan(0, await text.ReadAsync(_read, cancellationToken).ConfigureAwait(false)));
        return Give(buffer.Span);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(Span<byte> buffer)
    {
        while (_given == _ready.WrittenCount && !_isOver)
            Take(_read.AsSpan(0, text.Read(_read)));
        return Give(buffer);
    }

    private int Give(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _ready.WrittenCount - _given);
        _ready.WrittenSpan.Slice(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }

    private void Take(ReadOnlySpan<byte> bytes)
    {
        _ready.ResetWrittenCount();
        (_given, _isOver) = (0, bytes.IsEmpty);
        while (bytes.IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var end)
        {
            _line.Write(bytes[..end]);
            EndLine();
            _ready.Write(bytes.Slice(end, 1));
            bytes = bytes[(end + 1)..];
        }

        _line.Write(bytes);
        if (_isOver)
            EndLine();
        else if (_line.WrittenCount > mostBytes)
            Move(_line.WrittenSpan);
    }

    private void EndLine()
    {
        var line = _line.WrittenSpan;
        if (!_isBegun && line.StartsWith(Mark))
        {
            _ready.Write(Mark);
            line = line[Mark.Length..];
        }

        _isBegun = true;
        WholeLines.Undo(line, separator, own, _ready);
        _line.ResetWrittenCount();
    }

    private void Move(ReadOnlySpan<byte> line)
    {
        _ready.Write(line);
        _line.ResetWrittenCount();
    }
}

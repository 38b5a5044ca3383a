using System.Text;

namespace Governance.Adapters.ICalendar;

/// <summary>
/// Reads the lines of a calendar one by one and unfolds them. A fold may split a character, so bytes are joined before they
/// become text. Blank lines are passed over; what follows one is no fold of what stands before it. Lines that quoted-printable parts are joined too.
/// </summary>
/// <param name="stream">The calendar.</param>
/// <param name="limit">Longest line, in bytes.</param>
/// <param name="lineEnd">The byte that ends a line.</param>
internal sealed class LineReader(Stream stream, int limit, byte lineEnd)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly byte[] _buffer = new byte[64 * 1024];
    private readonly List<byte> _pending = [];
    private readonly List<byte> _physical = [];
    private int _start;
    private int _end;
    private long _number;
    private long _offset;
    private (long Number, long Offset, int First)? _head;
    private bool _isTooLong;
    private bool _isBehindBlank;
    private bool _isOver;

    /// <summary>The next line.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The line; null behind the last one.</returns>
    public async ValueTask<TextLine?> ReadAsync(CancellationToken cancellationToken)
    {
        while (!_isOver)
        {
            var (number, offset) = (_number + 1, _offset);
            if (!await PhysicalAsync(cancellationToken).ConfigureAwait(false))
            {
                _isOver = true;
                return Take();
            }

            if (_head is not null && !_isBehindBlank && QuotedPrintable.GoesOn(_pending, _physical))
            {
                _pending.RemoveAt(_pending.Count - 1);
                Append(0);
                continue;
            }

            var blanks = _physical.FindIndex(b => b is not ((byte)' ' or (byte)'\t'));
            var isFold = _physical.Count > 0 && blanks != 0 && _head is not null && !_isBehindBlank;
            _isBehindBlank = blanks < 0 && !isFold;
            if (isFold || _isBehindBlank)
            {
                if (isFold)
                    Append(1);
                continue;
            }

            var line = Take();
            _head = (number, offset, 0);
            // Blanks that no line stands before would make a fold of it when it is written.
            Append(blanks);
            _head = (number, offset, Encoding.UTF8.GetCharCount([.. _pending]));
            if (line is not null)
                return line;
        }

        return null;
    }

    private void Append(int from)
    {
        if (_pending.Count + _physical.Count > limit)
            _isTooLong = true;
        if (!_isTooLong)
            _pending.AddRange(_physical[from..]);
    }

    private TextLine? Take()
    {
        if (_head is not { } head)
            return null;
        var isUtf8 = true;
        var text = "";
        if (!_isTooLong)
            (text, isUtf8) = Decode([.. _pending]);
        var line = new TextLine(text, head.Number, head.Offset, head.First) { IsUtf8 = isUtf8, IsTooLong = _isTooLong };
        _pending.Clear();
        (_head, _isTooLong) = (null, false);
        return line;
    }

    private static (string Text, bool IsUtf8) Decode(byte[] bytes)
    {
        try
        {
            return (Strict.GetString(bytes), true);
        }
        catch (DecoderFallbackException)
        {
            return (Encoding.Latin1.GetString(bytes), false);
        }
    }

    /// <summary>Reads up to the end of the line; bytes beyond the limit are passed over.</summary>
    private async ValueTask<bool> PhysicalAsync(CancellationToken cancellationToken)
    {
        _physical.Clear();
        var isAny = false;
        while (true)
        {
            if (_start == _end)
            {
                (_start, _end) = (0, await stream.ReadAsync(_buffer, cancellationToken).ConfigureAwait(false));
                if (_end == 0)
                    break;
            }

            isAny = true;
            var rest = _buffer.AsSpan(_start, _end - _start);
            var feed = rest.IndexOf(lineEnd);
            var part = feed < 0 ? rest : rest[..feed];
            if (_physical.Count <= limit)
                _physical.AddRange(part);
            var taken = feed < 0 ? part.Length : feed + 1;
            _start += taken;
            _offset += taken;
            if (feed >= 0)
                break;
        }

        if (_physical is [.., (byte)'\r'])
            _physical.RemoveAt(_physical.Count - 1);
        if (_number++ == 0 && _physical is [0xEF, 0xBB, 0xBF, ..])
            _physical.RemoveRange(0, 3);
        return isAny;
    }
}

using System.Text.Unicode;

namespace Governance.Core.Json;

public sealed partial class RecordStream
{
    /// <summary>End of the last whole line in the buffer; -1 where it has to be found.</summary>
    private int _lines = -1;
    private bool _linesAreUtf8;

    private bool NextLine(out RecordSlice record)
    {
        record = default;
        if (_lines < 0)
            FindLines();
        while (_pos < _lines)
        {
            var line = _buffer.AsSpan(_pos, _lines - _pos);
            var feed = line.IndexOf((byte)'\n');
            var length = feed < 0 ? line.Length : feed + 1;
            line = line[..length];
            var start = _at;
            _pos += length;
            _at = feed < 0 ? _at.After(line) : new TextPosition(_at.Offset + length, _at.Line + 1, 1);
            if (_isSkipping)
            {
                _isSkipping = false;
                continue;
            }

            var indent = line.IndexOfAnyExcept(" \t\r\n"u8);
            if (indent < 0)
                continue;
            ReadOnlySpan<byte> bytes = line[indent..].TrimEnd(" \t\r\n"u8);
            start = new TextPosition(start.Offset + indent, start.Line, start.Column + indent);
            if (bytes.Length > _options.MaxRecordBytes)
            {
                TooLarge(start);
                continue;
            }

            record = Slice(bytes, start, _linesAreUtf8 || Utf8.IsValid(bytes));
            return true;
        }

        return _atEnd ? Stop() : SkipLongLine();
    }

    private void FindLines()
    {
        var rest = Rest;
        _lines = _atEnd ? _end : _pos + rest.LastIndexOf((byte)'\n') + 1;
        _linesAreUtf8 = Utf8.IsValid(_buffer.AsSpan(_pos, _lines - _pos));
    }

    /// <summary>Lets go of a line that is too long to be kept, or waits for its end.</summary>
    private bool SkipLongLine()
    {
        if (!_isSkipping && Rest.Length > _options.MaxRecordBytes)
        {
            _isSkipping = true;
            TooLarge(_at);
        }

        if (_isSkipping)
            Advance(Rest.Length);
        return false;
    }
}

using System.Xml;

namespace Governance.Adapters.Tabular;

/// <summary>
/// The fast reader of worksheets: rows go through <see cref="RowScanner"/>; what stands before and behind them, and from the
/// first row on that it does not surely know, all of it, goes through <see cref="XmlSheetReader"/>. So it never judges, and
/// both give the same cells and the same findings.
/// </summary>
internal sealed class ByteSheetReader : SheetReader
{
    private const int FirstBytes = 128 * 1024;

    private readonly Func<Stream> _open;
    private readonly TableLimits _limits;
    private readonly RowScanner _scanner = new();
    private readonly Stream _part;
    private byte[] _buffer = new byte[FirstBytes];
    private byte[] _head = [];
    private XmlSheetReader? _exact;
    private int _start;
    private int _end;
    private int _row;
    private int _rowLength;
    private int _cell;
    private int _rows;
    private bool _isEnded;

    /// <summary>Opens a part; where it must be read in another way, it is opened anew.</summary>
    public ByteSheetReader(Func<Stream> open, TableLimits limits)
    {
        _open = open;
        _limits = limits;
        _part = open();
        if (!TryHead())
            UseExact();
    }

    public override ReadOnlySpan<byte> Value => _exact is not null ? _exact.Value : _scanner.Value(_buffer.AsSpan(_row, _rowLength), _scanner.Cells[_cell - 1]);

    public override bool ReadRow()
    {
        if (_exact is null && !_isEnded && !TryRow())
            UseExact();
        if (_exact is not null)
        {
            var isRow = _exact.ReadRow();
            (RowNumber, IsRowHidden) = (_exact.RowNumber, _exact.IsRowHidden);
            if (!isRow)
                Merged = _exact.Merged;
            return isRow;
        }

        return !_isEnded;
    }

    /// <summary>Looks for the end of the rows alone: a text in them that is spelled like it makes nonsense of the rest.</summary>
    public override void SkipRows()
    {
        var end = "</sheetData>"u8;
        while (_exact is null && !_isEnded)
        {
            var at = _buffer.AsSpan(_start, _end - _start).IndexOf(end);
            if (at < 0)
            {
                _start = Math.Max(_start, _end - end.Length + 1);
                if (!TryFill())
                    UseExact();
                continue;
            }

            _start += at + end.Length;
            try
            {
                ReadTail();
            }
            catch (XmlException)
            {
                UseExact();
            }
        }

        base.SkipRows();
    }

    public override bool ReadCell()
    {
        if (_exact is not null)
        {
            var isCell = _exact.ReadCell();
            (Column, Type, Style, HasFormula, HasValue) = (_exact.Column, _exact.Type, _exact.Style, _exact.HasFormula, _exact.HasValue);
            return isCell;
        }

        if (_cell == _scanner.Count)
            return false;
        ref readonly var cell = ref _scanner.Cells[_cell++];
        (Column, Type, Style, HasFormula, HasValue) = (cell.Column, cell.Type, cell.Style, cell.HasFormula, cell.Start >= 0);
        return true;
    }

    public override void Dispose()
    {
        _exact?.Dispose();
        _part.Dispose();
    }

    /// <summary>Reads what stands before the rows with the other reader, as if no row followed.</summary>
    private bool TryHead()
    {
        int data;
        while ((data = _buffer.AsSpan(0, _end).IndexOf("<sheetData"u8)) < 0 || data + 16 > _end)
        {
            if (!TryFill())
                return false;
        }

        _head = _buffer[..data];
        _start = data + "<sheetData"u8.Length;
        var isEmpty = _buffer.AsSpan(_start).StartsWith("/>"u8);
        if (!IsUtf8(_head) || (!isEmpty && _buffer[_start] != '>'))
            return false;
        try
        {
            using var head = new XmlSheetReader(new JoinedStream((byte[])[.. _head, .. "<sheetData/></worksheet>"u8], null), _limits);
            head.ReadRow();
            HiddenColumns = head.HiddenColumns;
        }
        catch (XmlException)
        {
            // Damaged or unusual: the other reader tells, from the start.
            return false;
        }

        var root = _head.AsSpan(_head.AsSpan().IndexOf("<worksheet"u8));
        _scanner.KnowsExtension = root[..root.IndexOf((byte)'>')].IndexOf(" xmlns:x14ac="u8) >= 0;
        _start += isEmpty ? 2 : 1;
        if (isEmpty)
            ReadTail();
        return true;
    }

    /// <summary>No other encoding is declared; one that is not declared shows itself by its first bytes.</summary>
    private static bool IsUtf8(ReadOnlySpan<byte> head)
    {
        var declaration = head[..Math.Max(0, head.IndexOf("?>"u8))];
        var encoding = declaration.IndexOf("encoding"u8);
        return head.IndexOf((byte)0) < 0
            && (encoding < 0 || declaration[encoding..].StartsWith("encoding=\"UTF-8\""u8) || declaration[encoding..].StartsWith("encoding=\"utf-8\""u8));
    }

    private bool TryRow()
    {
        while (true)
        {
            XmlScan.SkipSpace(_buffer.AsSpan(0, _end), ref _start);
            var rest = _buffer.AsSpan(_start, _end - _start);
            if (rest.StartsWith("</sheetData>"u8))
            {
                _start += "</sheetData>"u8.Length;
                ReadTail();
                return true;
            }

            var length = RowLength(rest);
            if (length > 0)
                return Scan(length);
            if (length < 0 || !TryFill())
                return false;
        }
    }

    private bool Scan(int length)
    {
        (_row, _rowLength, _cell) = (_start, length, 0);
        if (length > _limits.MaxRowBytes || !_scanner.TryScan(_buffer.AsSpan(_row, length)))
            return false;
        _start += length;
        _rows++;
        (RowNumber, IsRowHidden) = (_scanner.Number, _scanner.IsHidden);
        return true;
    }

    /// <summary>The bytes of the row that comes next; 0 where its end is not at hand yet, -1 where no row comes.</summary>
    private static int RowLength(ReadOnlySpan<byte> rest)
    {
        if (rest.Length < 12)
            return 0;
        if (!rest.StartsWith("<row"u8))
            return -1;
        var tag = rest.IndexOf((byte)'>');
        if (tag < 0)
            return 0;
        if (rest[tag - 1] == '/')
            return tag + 1;
        var end = rest[tag..].IndexOf("</row"u8);
        var close = end < 0 ? -1 : rest[(tag + end)..].IndexOf((byte)'>');
        return close < 0 ? 0 : tag + end + close + 1;
    }

    /// <summary>Gets more of the part behind what is not used yet.</summary>
    private bool TryFill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            if (_end >= _limits.MaxRowBytes)
                return false;
            Array.Resize(ref _buffer, (int)Math.Min(_limits.MaxRowBytes, _end * 2L));
        }

        try
        {
            var read = _part.Read(_buffer.AsSpan(_end));
            _end += read;
            return read > 0;
        }
        catch (Exception damage) when (WorkbookException.Is(damage))
        {
            // The other reader comes upon it too, and says where.
            return false;
        }
    }

    /// <summary>Reads what stands behind the rows with the other reader, as if there had been none.</summary>
    private void ReadTail()
    {
        _isEnded = true;
        byte[] first = [.. _head, .. "<sheetData/>"u8, .. _buffer.AsSpan(_start, _end - _start)];
        using var tail = new XmlSheetReader(new JoinedStream(first, _part), _limits);
        while (tail.ReadRow())
        {
            // A second table of rows: there is none in any worksheet, and the other reader gives it.
            _isEnded = false;
            UseExact();
            return;
        }

        Merged = tail.Merged;
    }

    /// <summary>Goes on with the other reader, behind the rows that were given already.</summary>
    private void UseExact()
    {
        _exact = new XmlSheetReader(_open(), _limits);
        for (var i = 0; i < _rows; i++)
            _exact.ReadRow();
        HiddenColumns = _exact.HiddenColumns;
    }
}

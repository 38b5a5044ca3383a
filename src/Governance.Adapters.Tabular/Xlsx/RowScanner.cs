using System.Buffers;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Takes a row of a worksheet apart, bytes for bytes, several times faster than an XML reader. It knows the elements and
/// attributes that programs write, in their usual spelling, and says no to anything else: an XML reader then reads the sheet.
/// </summary>
internal sealed class RowScanner
{
    private readonly ArrayBufferWriter<byte> _decoded = new(256);
    private ScannedCell[] _cells = new ScannedCell[64];
    private bool _mayNeedDecoding;

    /// <summary>Whether the sheet declares the prefix of the one foreign attribute that rows have.</summary>
    public bool KnowsExtension { get; set; }

    public int Number { get; private set; }

    public bool IsHidden { get; private set; }

    public ReadOnlySpan<ScannedCell> Cells => _cells.AsSpan(0, Count);

    public int Count { get; private set; }

    /// <summary>The value of a cell of the row that was scanned last.</summary>
    public ReadOnlySpan<byte> Value(ReadOnlySpan<byte> row, in ScannedCell cell)
        => cell.Start < 0 ? default : cell.IsDecoded ? _decoded.WrittenSpan.Slice(cell.Start, cell.Length) : row.Slice(cell.Start, cell.Length);

    /// <summary>Scans one whole row, from its start tag to the end of its end tag.</summary>
    public bool TryScan(ReadOnlySpan<byte> row)
    {
        Count = 0;
        _decoded.ResetWrittenCount();
        var at = 0;
        if (!XmlScan.IsSound(row, out _mayNeedDecoding) || !XmlScan.Take(row, ref at, "<row"u8) || !TryStart(row, ref at, out var isEmpty))
            return false;
        while (!isEmpty)
        {
            XmlScan.SkipSpace(row, ref at);
            if (XmlScan.TakeEnd(row, ref at, "</row"u8))
                break;
            if (at >= row.Length || !TryCell(row, ref at))
                return false;
        }

        return at == row.Length;
    }

    private bool TryStart(ReadOnlySpan<byte> row, ref int at, out bool isEmpty)
    {
        (Number, IsHidden, isEmpty) = (0, false, false);
        var seen = 0;
        while (true)
        {
            var mark = XmlScan.Attribute(row, ref at, out var name, out var value);
            if (mark is XmlScan.Mark.End or XmlScan.Mark.Empty)
            {
                isEmpty = mark == XmlScan.Mark.Empty;
                return true;
            }

            var bit = mark == XmlScan.Mark.Unusual ? 0 : RowAttribute(name);
            if (bit == 0 || (seen & bit) != 0)
                return false;
            seen |= bit;
            if (bit == 1)
                Number = CellPlace.TryRow(value, out var number) ? number : -1;
            else if (bit == 2)
                IsHidden = value.SequenceEqual("1"u8) || value.SequenceEqual("true"u8);
        }
    }

    private int RowAttribute(ReadOnlySpan<byte> name) => name switch
    {
        [(byte)'r'] => 1,
        [(byte)'s'] => 4,
        _ when name.SequenceEqual("spans"u8) => 8,
        _ when name.SequenceEqual("x14ac:dyDescent"u8) => KnowsExtension ? 16 : 0,
        _ when name.SequenceEqual("ht"u8) => 32,
        _ when name.SequenceEqual("customHeight"u8) => 64,
        _ when name.SequenceEqual("customFormat"u8) => 128,
        _ when name.SequenceEqual("hidden"u8) => 2,
        _ when name.SequenceEqual("outlineLevel"u8) => 256,
        _ when name.SequenceEqual("collapsed"u8) => 512,
        _ when name.SequenceEqual("thickBot"u8) => 1024,
        _ when name.SequenceEqual("thickTop"u8) => 2048,
        _ => 0,
    };

    private bool TryCell(ReadOnlySpan<byte> row, ref int at)
    {
        var cell = new ScannedCell(-1, CellType.Number, 0, false, -1, 0, false);
        if (!XmlScan.Take(row, ref at, "<c"u8) || !TryCellStart(row, ref at, ref cell, out var isEmpty))
            return false;
        while (!isEmpty && !XmlScan.TakeEnd(row, ref at, "</c"u8))
        {
            var isGood = at + 2 < row.Length && (row[at], row[at + 1]) switch
            {
                ((byte)'<', (byte)'v') => TryValue(row, ref at, ref cell, "<v"u8, "</v"u8),
                ((byte)'<', (byte)'f') => TryFormula(row, ref at, ref cell),
                ((byte)'<', (byte)'i') => TryInline(row, ref at, ref cell),
                _ => TrySpace(row, ref at),
            };
            if (!isGood)
                return false;
        }

        if (Count == _cells.Length)
            Array.Resize(ref _cells, Count * 2);
        _cells[Count++] = cell;
        return true;
    }

    private bool TryCellStart(ReadOnlySpan<byte> row, ref int at, ref ScannedCell cell, out bool isEmpty)
    {
        var seen = 0;
        isEmpty = false;
        while (true)
        {
            var mark = XmlScan.Attribute(row, ref at, out var name, out var value);
            if (mark is XmlScan.Mark.End or XmlScan.Mark.Empty)
            {
                isEmpty = mark == XmlScan.Mark.Empty;
                return true;
            }

            if (mark == XmlScan.Mark.Unusual)
                return false;
            var bit = CellAttribute(name);
            switch (bit)
            {
                case 1:
                    cell.Column = CellPlace.TryParse(value, out var column, out var number) && (number == Number || Number <= 0) ? column : -2;
                    break;
                case 2:
                    cell.Style = value.Length is > 0 and < 9 && !value.ContainsAnyExceptInRange((byte)'0', (byte)'9') ? Digits(value) : -1;
                    if (cell.Style < 0)
                        return false;
                    break;
                case 4:
                    if (!TryType(value, out var type))
                        return false;
                    cell.Type = type;
                    break;
                case 0:
                    return false;
            }

            if ((seen & bit) != 0)
                return false;
            seen |= bit;
        }
    }

    private static int CellAttribute(ReadOnlySpan<byte> name) => name switch
    {
        [(byte)'r'] => 1,
        [(byte)'s'] => 2,
        [(byte)'t'] => 4,
        [(byte)'c', (byte)'m'] => 8,
        [(byte)'v', (byte)'m'] => 16,
        [(byte)'p', (byte)'h'] => 32,
        _ => 0,
    };

    private static bool TryType(ReadOnlySpan<byte> value, out CellType type)
    {
        type = value switch
        {
            [(byte)'s'] => CellType.Shared,
            [(byte)'n'] => CellType.Number,
            [(byte)'b'] => CellType.Boolean,
            [(byte)'e'] => CellType.Error,
            [(byte)'d'] => CellType.Date,
            _ when value.SequenceEqual("str"u8) || value.SequenceEqual("inlineStr"u8) => CellType.Text,
            _ => CellType.Unknown,
        };
        return type != CellType.Unknown;
    }

    private bool TryFormula(ReadOnlySpan<byte> row, ref int at, ref ScannedCell cell)
    {
        cell.HasFormula = true;
        if (!XmlScan.Take(row, ref at, "<f"u8))
            return false;
        var seen = 0;
        XmlScan.Mark mark;
        while ((mark = XmlScan.Attribute(row, ref at, out var name, out _)) == XmlScan.Mark.Attribute)
        {
            var bit = name switch
            {
                [(byte)'t'] => 1,
                _ when name.SequenceEqual("ref"u8) => 2,
                _ when name.SequenceEqual("si"u8) => 4,
                _ when name.SequenceEqual("ca"u8) => 8,
                _ when name.SequenceEqual("aca"u8) => 16,
                _ => 0,
            };
            if (bit == 0 || (seen & bit) != 0)
                return false;
            seen |= bit;
        }

        if (mark != XmlScan.Mark.End)
            return mark == XmlScan.Mark.Empty;
        var formula = default(ScannedCell);
        return TryText(row, ref at, ref formula) && XmlScan.TakeEnd(row, ref at, "</f"u8);
    }

    private bool TryInline(ReadOnlySpan<byte> row, ref int at, ref ScannedCell cell)
    {
        if (!XmlScan.Take(row, ref at, "<is>"u8))
            return false;
        XmlScan.SkipSpace(row, ref at);
        if (!TryValue(row, ref at, ref cell, "<t"u8, "</t"u8))
            return false;
        cell.Type = CellType.Text;
        XmlScan.SkipSpace(row, ref at);
        return XmlScan.TakeEnd(row, ref at, "</is"u8);
    }

    /// <summary>The text of <c>v</c> or <c>t</c>; a second one in a cell is for the other reader to refuse.</summary>
    private bool TryValue(ReadOnlySpan<byte> row, ref int at, ref ScannedCell cell, ReadOnlySpan<byte> start, ReadOnlySpan<byte> end)
    {
        if (cell.Start >= 0 || !XmlScan.Take(row, ref at, start))
            return false;
        var mark = XmlScan.Attribute(row, ref at, out var name, out var value);
        if (mark == XmlScan.Mark.Attribute)
        {
            if (!name.SequenceEqual("xml:space"u8) || !(value.SequenceEqual("preserve"u8) || value.SequenceEqual("default"u8)))
                return false;
            mark = XmlScan.Attribute(row, ref at, out _, out _);
        }

        if (mark != XmlScan.Mark.Empty)
            return mark == XmlScan.Mark.End && TryText(row, ref at, ref cell) && XmlScan.TakeEnd(row, ref at, end);
        (cell.Start, cell.Length) = (at, 0);
        return true;
    }

    private bool TryText(ReadOnlySpan<byte> row, ref int at, ref ScannedCell cell)
    {
        var length = row[at..].IndexOf((byte)'<');
        if (length < 0)
            return false;
        var text = row.Slice(at, length);
        (cell.Start, cell.Length) = (at, length);
        at += length;
        if (!_mayNeedDecoding || text.IndexOfAny((byte)'&', (byte)'\r') < 0)
            return true;
        (cell.Start, cell.IsDecoded) = (_decoded.WrittenCount, true);
        var isGood = XmlScan.TryDecode(text, _decoded);
        cell.Length = _decoded.WrittenCount - cell.Start;
        return isGood;
    }

    private static bool TrySpace(ReadOnlySpan<byte> row, ref int at)
    {
        var before = at;
        XmlScan.SkipSpace(row, ref at);
        return at > before;
    }

    private static int Digits(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var c in digits)
            number = (number * 10) + c - '0';
        return number;
    }
}

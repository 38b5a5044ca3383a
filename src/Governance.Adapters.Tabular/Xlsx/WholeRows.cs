using System.Buffers;
using System.Text;
using Governance.Core.Diagnostics;

namespace Governance.Adapters.Tabular;

/// <summary>Tells a sheet whose first rows are lines of a text, each in one cell.</summary>
internal sealed class WholeRows
{
    private const int Rows = 5;

    private readonly List<byte[]> _lines = [];
    private Origin _start;
    private int _rows;

    /// <summary>Looks at a row; those of one sheet follow each other.</summary>
    /// <param name="row">The row.</param>
    /// <returns>Where the rows begin, once there are enough of them; else null.</returns>
    public Origin? Take(TableRow row)
    {
        if (row.Cells.All(string.IsNullOrWhiteSpace))
            return null;
        if (_rows == 0 || row.Start.Sheet != _start.Sheet)
        {
            _lines.Clear();
            (_start, _rows) = (row.Start, 0);
        }

        // A sheet of which one of the first rows has several cells is another thing, and so are paragraphs.
        if (++_rows > Rows || row.Cells.Skip(1).Any(c => c.Length > 0) || row.Cells[0].Contains('\n', StringComparison.Ordinal))
        {
            _rows = Rows;
            return null;
        }

        _lines.Add(Encoding.UTF8.GetBytes(row.Cells[0]));
        if (_rows < Rows)
            return null;
        foreach (var separator in DialectSniffer.Candidates)
        {
            if (DialectSniffer.IsTable(Text(separator), separator, Rows))
                return _start;
        }

        return null;
    }

    private ReadOnlySpan<byte> Text(byte separator)
    {
        var text = new ArrayBufferWriter<byte>();
        foreach (var line in _lines)
        {
            WholeLines.Restore(line, separator, text);
            text.Write("\n"u8);
        }

        return text.WrittenSpan;
    }
}

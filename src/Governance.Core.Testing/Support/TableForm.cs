using System.Text;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Core.Testing;

/// <summary>
/// Rows of text cells as RFC 4180 has them, read as tolerantly as tables are: a quote inside a cell is a character, text
/// behind a closing quote belongs to the cell, a quote never closed runs to the end.
/// </summary>
internal sealed class TableForm(char separator, int headerRows) : TextForm
{
    public override bool RunsFormulas => true;

    public override IReadOnlyList<FileCell> Cells(ReadOnlyMemory<byte> file) => [.. Parse(Decode(file)).Select(c => c.Cell)];

    public override byte[] Replace(ReadOnlyMemory<byte> file, FileCell cell, string text)
    {
        var content = Decode(file);
        var (_, start, end) = Parse(content).First(c => c.Cell.Key == cell.Key);
        return EncodeLike(file, content[..start] + Quote(text) + content[end..]);
    }

    public override Stream Repeat(ReadOnlyMemory<byte> file, int times)
    {
        var content = Decode(file);
        var data = Parse(content).First(c => !c.Cell.IsHeader).Start;
        var rows = content[data..];
        return new RepeatedStream(EncodeLike(file, content[..data]), Encode(rows.EndsWith('\n') ? rows : rows + "\n"), [], [], times);
    }

    private string Quote(string text)
        => text.AsSpan().IndexOfAny([separator, '"', '\r', '\n']) < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private List<(FileCell Cell, int Start, int End)> Parse(string text)
    {
        var cells = new List<(FileCell, int, int)>();
        var row = new List<(string Text, int Start, int End)>();
        var (at, line, rows, filled, width) = (0, 1, 0, 0, 0);
        while (at < text.Length)
        {
            var (start, first) = (at, line);
            row.Clear();
            do
            {
                if (row.Count > 0)
                    at++;
                var from = at;
                row.Add((Field(text, ref at, ref line), from, at));
            }
            while (at < text.Length && text[at] == separator);

            rows++;
            var isBlank = at == start && width != 1;
            if (at < text.Length)
                at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            line++;
            if (isBlank)
                continue;
            width = width == 0 ? row.Count : width;

            // A cell is found again by its row among those that are not blank: empty lines are no data.
            filled++;
            var last = Math.Max(0, row.FindLastIndex(c => c.Text.Length > 0));
            for (var i = 0; i <= last; i++)
            {
                var letters = ColumnLetters.Of(i);
                var place = new Origin { Line = first, Row = rows, CellColumn = letters };
                cells.Add((new FileCell(letters + filled, row[i].Text, place, filled <= headerRows), row[i].Start, row[i].End));
            }
        }

        return cells;
    }

    private string Field(string text, ref int at, ref int line)
    {
        var field = new StringBuilder();
        if (at < text.Length && text[at] == '"')
        {
            for (at++; at < text.Length; at++)
            {
                if (text[at] == '"')
                {
                    if (at + 1 == text.Length || text[at + 1] != '"')
                    {
                        at++;
                        break;
                    }

                    at++;
                }

                line += text[at] == '\n' ? 1 : 0;
                field.Append(text[at]);
            }
        }

        for (; at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'); at++)
            field.Append(text[at]);
        return field.ToString();
    }
}

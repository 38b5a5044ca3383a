using System.Text;
using Governance.Core.Diagnostics;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.ICalendar;

/// <summary>
/// A calendar as the kit sees it: each line is a cell, known by its component, its name and its parameters. Written apart from
/// the adapter; text is put into lines that are not folded.
/// </summary>
internal sealed class IcsForm : FileForm
{
    public override IReadOnlyList<FileCell> Cells(ReadOnlyMemory<byte> file) => [.. Parse(Text(file)).Select(c => c.Cell)];

    public override byte[] Replace(ReadOnlyMemory<byte> file, FileCell cell, string text)
    {
        var content = Text(file);
        var (_, start, end) = Parse(content).First(c => c.Cell.Key == cell.Key);
        return Encoding.UTF8.GetBytes(content[..start] + text.Replace("\n", "\\n", StringComparison.Ordinal) + content[end..]);
    }

    public override int Characters(ReadOnlyMemory<byte> file) => Text(file).Length;

    public override byte[] Damage(ReadOnlyMemory<byte> file, int character, string text)
    {
        var content = Text(file);
        return Encoding.UTF8.GetBytes(content[..character] + text + content[(character + 1)..]);
    }

    public override Stream Repeat(ReadOnlyMemory<byte> file, int times)
    {
        var content = Text(file);
        var (first, last) = (content.IndexOf("BEGIN:VEVENT", StringComparison.Ordinal), content.LastIndexOf("END:VCALENDAR", StringComparison.Ordinal));
        return new RepeatedLines(content[..first], left => content[first..last] + (left == 0 ? content[last..] : ""), times);
    }

    private static string Text(ReadOnlyMemory<byte> file) => Encoding.UTF8.GetString(file.Span);

    private static List<(FileCell Cell, int Start, int End)> Parse(string text)
    {
        var cells = new List<(FileCell, int, int)>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var path = new List<string>();
        var (at, number, events, isBlank) = (0, 0, 0, false);
        while (at < text.Length)
        {
            var began = ++number;
            var feed = text.IndexOf('\n', at);
            var end = feed < 0 ? text.Length : feed;
            var stop = end > at && text[end - 1] == '\r' ? end - 1 : end;
            var line = text[at..stop];
            var start = at;
            while (feed >= 0 && feed + 1 < text.Length && text[feed + 1] is ' ' or '\t')
            {
                (at, number) = (feed + 1, number + 1);
                feed = text.IndexOf('\n', at);
                end = feed < 0 ? text.Length : feed;
                stop = end > at && text[end - 1] == '\r' ? end - 1 : end;
                line += text[(at + 1)..stop];
            }

            isBlank = line.Length == 0;
            if (line.StartsWith("BEGIN:", StringComparison.Ordinal))
            {
                path.Add(line[6..]);
                events += line == "BEGIN:VEVENT" ? 1 : 0;
            }
            else if (line.StartsWith("END:", StringComparison.Ordinal))
            {
                if (path.Count == 0 || path[^1] != line[4..])
                    throw new FormatException("A component is ended that does not begin.");
                path.RemoveAt(path.Count - 1);
            }
            else if (!isBlank)
            {
                var colon = Colon(line);
                if (colon < 0 || path.Count == 0)
                    throw new FormatException("A line is no property.");
                var isEvent = path.Contains("VEVENT");
                var key = $"{string.Join('/', path)}[{(isEvent ? events : 0)}]{line[..colon]}";
                seen[key] = seen.GetValueOrDefault(key) + 1;
                var place = new Origin { Line = began, Column = line[..colon].EnumerateRunes().Count() + 2, Row = isEvent ? events : null };
                cells.Add((new FileCell($"{key}#{seen[key]}", line[(colon + 1)..], place, !isEvent || path.Count > 2), start + colon + 1, stop));
            }

            at = end + 1;
        }

        if (path.Count > 0)
            throw new FormatException("A component is not ended.");
        return cells;
    }

    private static int Colon(string line)
    {
        var isQuoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
                isQuoted = !isQuoted;
            else if (line[i] == ':' && !isQuoted)
                return i;
        }

        return -1;
    }
}

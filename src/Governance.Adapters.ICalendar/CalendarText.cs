using System.Text;

namespace Governance.Adapters.ICalendar;

/// <summary>What stands around the events of a calendar of ours.</summary>
internal static class CalendarText
{
    public const string Begin = "BEGIN:VCALENDAR";
    public const string End = "END:VCALENDAR";

    /// <summary>The head of a calendar that comes from nowhere else.</summary>
    public static IReadOnlyList<string> Head { get; } = [Begin, "VERSION:2.0", "PRODID:-//Governance.Core//iCalendar//EN"];

    /// <summary>Whether lines before an event say no more than a writer says anyway.</summary>
    public static bool IsUsualHead(IReadOnlyList<TextLine> lines) => lines.Count == 0 || lines.Select(l => l.Text).SequenceEqual(Head);

    /// <summary>The encoding of a text in UTF-16 by its byte order mark; null for any other.</summary>
    public static Encoding? WideEncoding(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    /// <summary>What ends a line: a line feed, or a carriage return where the first line ends with one alone, as programs of old wrote.</summary>
    public static byte LineEnd(ReadOnlySpan<byte> start)
    {
        var text = Text(start).AsSpan();
        var at = text.IndexOfAny('\r', '\n');
        return at >= 0 && at + 1 < text.Length && text[at] == '\r' && text[at + 1] != '\n' ? (byte)'\r' : (byte)'\n';
    }

    /// <summary>Whether the first bytes open a calendar.</summary>
    public static bool IsCalendar(ReadOnlySpan<byte> start)
    {
        var text = Text(start).AsSpan().TrimStart("\uFEFF \t\r\n");
        return text.StartsWith(Begin, StringComparison.OrdinalIgnoreCase);
    }

    private static string Text(ReadOnlySpan<byte> start) => (WideEncoding(start) ?? Encoding.UTF8).GetString(start);
}

using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.ICalendar;

/// <summary>What the format is.</summary>
internal static class ICalendarFormat
{
    public const string Id = "icalendar";

    public static FormatInfo Info { get; } = new()
    {
        Id = Id,
        NameEn = "iCalendar (RFC 5545)",
        NameFr = "iCalendar (RFC 5545)",
        Versions = [EventMap.Version],
        Extensions = [".ics"],
        MediaTypes = ["text/calendar"],
        Reads = [typeof(GovernanceEvent)],
        Writes = [typeof(GovernanceEvent)],
        CodePrefix = "GC46",
        Codes = ICalendarDiagnostics.All,
        Recognises = static (peek, _) => IsCalendar(peek.Span),
    };

    /// <summary>Whether the first bytes open a calendar.</summary>
    private static bool IsCalendar(ReadOnlySpan<byte> peek)
    {
        var text = (peek.StartsWith("\uFEFF"u8) ? peek[3..] : peek).TrimStart(" \t\r\n"u8);
        var open = "BEGIN:VCALENDAR"u8;
        return text.Length >= open.Length && System.Text.Ascii.EqualsIgnoreCase(text[..open.Length], open);
    }
}

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
        Recognises = static (peek, _) => CalendarText.IsCalendar(peek.Span),
    };
}

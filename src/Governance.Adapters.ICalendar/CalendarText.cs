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
}

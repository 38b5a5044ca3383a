using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;
using Ical.Net.DataTypes;
using Period = Governance.Core.Period;

namespace Governance.Adapters.ICalendar;

/// <summary>
/// When an event is held. A day ends at the start of the next one in iCalendar and is the last one itself in the core. An end
/// stands as a moment or as a span of time: a file keeps the one it had.
/// </summary>
internal static class Dates
{
    /// <summary>The month or year that a day stands for, where no more is known; who does not know it sees its days.</summary>
    private const string Known = "X-GOVERNANCE-DATE";

    /// <summary>Stands there where nothing is known: a start is required (RFC 5545, 3.6.1).</summary>
    private const string Unknown = "unknown";

    private static readonly DateOnly NoDay = new(1970, 1, 1);

    /// <summary>Required, so an event that nobody says the date of has this one; it says nothing.</summary>
    private const string NoStamp = "19700101T000000Z";

    public static FieldConverter<GovernanceEvent> Start { get; } = Lines.One(
        static (line, e) =>
        {
            if (Moment.Read(line) is not { } start)
                return false;
            if (line.Has(Known, Unknown) && start == new Moment(NoDay, null, null))
                return true;
            e.Held = Period.At(SpanOfDays(line) is { } known && start.Time is null && known.Earliest == Number(start.Date) ? known : PartialDate.From(start.Date));
            (e.StartTime, e.TimeZone) = (start.Time, start.Zone);
            return true;
        },
        static e => (StartOf(e) ?? SpanStart(e)) is { } start ? start.Write("DTSTART").With(Known, start == StartOf(e) ? null : e.Held!.Value.Start.ToString())
            : e.Held?.Start is null ? new Moment(NoDay, null, null).Write("DTSTART").With(Known, Unknown) : null);

    public static FieldConverter<GovernanceEvent> End(CalendarZones zones) => Lines.One(
        (line, e) =>
        {
            if (Moment.Read(line) is not { } end)
                return false;
            if (end.Time is null && e.StartTime is null && e.Held?.Start is { } first && end.Date > DateOnly.MinValue && end.Date.AddDays(-1) is var last && (first.Day is null || SpanOfDays(line)?.Latest == Number(last)))
            {
                e.Held = new Period(first, SpanOfDays(line) is { } known && known.Latest == Number(last) ? known : PartialDate.From(last));
                return true;
            }

            if (StartOf(e) is not { } start || (start.Time is null) != (end.Time is null) || end.In(start.Zone, zones) is not { } local)
                return false;
            return SetEnd(e, start, local.Time is null && local.Date > start.Date ? local with { Date = local.Date.AddDays(-1) } : local);
        },
        static e => EndOf(e) is not { } end ? SpanEnd(e)
            : end.Time is not null ? end.Write("DTEND")
            : end.Date != StartOf(e)!.Value.Date && end.Date < DateOnly.MaxValue ? (end with { Date = end.Date.AddDays(1) }).Write("DTEND") : null);

    public static FieldConverter<GovernanceEvent> Span(CalendarZones zones) => Lines.One(
        (line, e) =>
        {
            if (StartOf(e) is not { } start || SpanOf(line.Value) is not { } span || (start.Time is null && (span.HasTime || span.Days is null && span.Weeks is null)) || start.After(span, zones) is not { } end)
                return false;
            return SetEnd(e, start, end.Time is null && end.Date > start.Date ? end with { Date = end.Date.AddDays(-1) } : end);
        },
        static e =>
        {
            if (EndOf(e) is not { } end || StartOf(e) is not { } start)
                return null;
            var days = end.Date.DayNumber - start.Date.DayNumber;
            var span = end.Time is null ? Duration.FromDays(days + 1) : Duration.FromTimeSpanExact(TimeSpan.FromMinutes((days * 1440) + end.Time.Value.MinutesOfDay - start.Time!.Value.MinutesOfDay));
            return new ContentLine("DURATION", span.ToString()!);
        });

    /// <summary>When the entry was made or last changed; the day of it is when the event was reported.</summary>
    public static FieldConverter<GovernanceEvent> Stamp { get; } = Lines.One(
        static (line, e) =>
        {
            if (Moment.Read(line) is not { } stamp)
                return false;
            e.Published = line.Value == NoStamp ? null : PartialDate.From(stamp.Date);
            return true;
        },
        static e => Day(e.Published) is { } day
            ? new ContentLine("DTSTAMP", day.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "T000000Z")
            : new ContentLine("DTSTAMP", NoStamp));

    /// <summary>Which time of a series the entry is; part of its id.</summary>
    public static FieldConverter<GovernanceEvent> Recurrence { get; } = Lines.One(
        static (line, e) =>
        {
            if (Moment.Read(line) is null)
                return false;
            if (e.Id.Length > 0)
                e.Id = $"{e.Id}/{line.Value}";
            return true;
        },
        static _ => null);

    private static bool SetEnd(GovernanceEvent e, Moment start, Moment end)
    {
        e.Held = new Period(PartialDate.From(start.Date), PartialDate.From(end.Date));
        e.EndTime = end.Time;
        return true;
    }

    /// <summary>Whether the day on which it starts is not known.</summary>
    public static bool IsVague(GovernanceEvent e) => StartOf(e) is null;

    /// <summary>The first day of a month or year in which an event starts; null where the day itself is known.</summary>
    private static Moment? SpanStart(GovernanceEvent e)
        => e.Held?.Start is { Day: null } start && DayOf(start.Earliest) is { } day ? new Moment(day, null, null) : null;

    /// <summary>The end of an event of which one end at least is known to the month or year alone.</summary>
    private static ContentLine? SpanEnd(GovernanceEvent e)
    {
        if ((StartOf(e) ?? SpanStart(e)) is not { Time: null } start)
            return null;

        // An end that no line can say leaves the month or year of the start, which is what a reader of the start alone takes it for.
        var held = e.Held!.Value;
        return SpanEnd(start, held.End) ?? (start == StartOf(e) ? null : SpanEnd(start, held.Start));
    }

    private static ContentLine? SpanEnd(Moment start, PartialDate? end)
        => end is { } known && DayOf(known.Latest) is { } last && last >= start.Date && last < DateOnly.MaxValue
            ? (start with { Date = last.AddDays(1) }).Write("DTEND").With(Known, known.Day is null ? known.ToString() : null)
            : null;

    /// <summary>The month or year that the days of a line stand for; null where it says none.</summary>
    private static PartialDate? SpanOfDays(ContentLine line) => PartialDate.TryParse(line[Known], out var known) && known.Day is null ? known : null;

    private static int Number(DateOnly day) => (day.Year * 10000) + (day.Month * 100) + day.Day;

    /// <summary>The day of a number; null for the year 0, which no calendar has.</summary>
    private static DateOnly? DayOf(int number) => number / 10000 is > 0 and var year ? new DateOnly(year, number / 100 % 100, number % 100) : null;

    /// <summary>The start, where it is a day at least.</summary>
    public static Moment? StartOf(GovernanceEvent e)
        => Day(e.Held?.Start) is { } day ? new Moment(day, e.StartTime, e.StartTime is null || string.IsNullOrEmpty(e.TimeZone) ? null : e.TimeZone) : null;

    /// <summary>The end, where it is as exact as the start.</summary>
    private static Moment? EndOf(GovernanceEvent e)
        => StartOf(e) is { } start && Day(e.Held?.End) is { } day && (start.Time is null || e.EndTime is not null)
            ? start with { Date = day, Time = start.Time is null ? null : e.EndTime } : null;

    private static DateOnly? Day(PartialDate? date)
        => date is { } d && DateOnly.TryParseExact(d.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A span of time; null where the text is none.</summary>
    public static Duration? SpanOf(string value)
    {
        try
        {
            return Duration.Parse(value);
        }
        catch (FormatException)
        {
            // No span of time: the caller reports the line.
            return null;
        }
    }
}

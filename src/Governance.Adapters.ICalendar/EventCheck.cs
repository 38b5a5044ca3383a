using System.Globalization;
using Governance.Core;
using Governance.Core.Diagnostics;

namespace Governance.Adapters.ICalendar;

/// <summary>What iCalendar demands of an event beyond each value: what it must have, and what must go together.</summary>
internal static class EventCheck
{
    private const string Start = "DTSTART";
    private const string End = "DTEND";
    private const string Span = "DURATION";
    private const string Stamp = "DTSTAMP";
    private static readonly string[] Moments = [Start, End, Stamp, "RECURRENCE-ID"];
    private static readonly string[] Rules = ["RRULE", "EXRULE"];

    /// <summary>The values that properties have which no field takes.</summary>
    private static readonly (string Name, Func<string, bool> IsValue)[] Lists =
    [
        ("PRIORITY", static v => v is [>= '0' and <= '9']),
        ("SEQUENCE", static v => int.TryParse(v, NumberStyles.None, CultureInfo.InvariantCulture, out _)),
        ("TRANSP", static v => v.ToUpperInvariant() is "OPAQUE" or "TRANSPARENT"),
    ];

    /// <summary>What is wrong with an event that was read.</summary>
    public static IEnumerable<Diagnostic> Of(EventText text, GovernanceEvent e, Origin start, string input)
    {
        Diagnostic at(DiagnosticDescriptor descriptor, TextLine line, string name) => Make(descriptor, text.Place(line, input), name);
        if (!text.Calendar.IsOld && text.Findings.TrueForAll(f => f.Descriptor != ICalendarDiagnostics.TooLong))
        {
            if (text.Lines("UID").Count == 0)
                yield return Make(ICalendarDiagnostics.Missing, start, "UID");
            if (text.Lines(Start).Count == 0 && !text.Calendar.IsSent)
                yield return Make(ICalendarDiagnostics.Missing, start, Start);
            if (text.Lines(Stamp).Count == 0)
                yield return Make(ICalendarDiagnostics.MissingFormality, start, Stamp);
        }

        foreach (var line in Moments.SelectMany(text.Lines))
        {
            if (!text.Calendar.IsOld && ContentLine.Parse(line.Text) is { } moment && !IsFormal(moment))
                yield return at(ICalendarDiagnostics.ReadAnyway, line, moment.Name);
        }

        foreach (var (name, isValue) in Lists)
        {
            foreach (var line in text.Lines(name).Where(l => ContentLine.Parse(l.Text) is { } property && !isValue(property.Value)))
                yield return at(ICalendarDiagnostics.NotUnderstood, line, name);
        }

        if (Dates.StartOf(e) is not { } from)
            yield break;
        var seconds = Property(text, Start) is { } exact && Moment.Plain(exact.Value) is { Length: >= 15 } first ? first[13..15] : "";
        var end = Property(text, End) is { } last ? Moment.Read(last)?.In(from.Zone, text.Zones) : null;
        var span = Property(text, Span) is { } length ? Dates.SpanOf(length.Value) : null;
        if (end is { } to && (to.Time is null) == (from.Time is null))
        {
            var order = (to.Date, to.Time?.MinutesOfDay ?? 0).CompareTo((from.Date, from.Time?.MinutesOfDay ?? 0));
            if (order == 0 && to.Time is not null)
                order = string.CompareOrdinal(Moment.Plain(Property(text, End)!.Value)[13..15], seconds);
            // A day before that of the start is found by the rule on periods.
            if (order == 0)
                yield return at(ICalendarDiagnostics.ReadAnyway, text.Lines(End)[0], End);
            else if (order < 0 && to.Date == from.Date)
                yield return at(ICalendarDiagnostics.EndsBeforeStart, text.Lines(End)[0], End);
        }

        if (span is { } lasts && from.After(lasts, text.Zones) is { } until)
        {
            var sign = lasts.ToTimeSpanUnspecified().Ticks;
            if (text.Lines(End).Count > 0)
                yield return at(end is { } other && other with { Zone = from.Zone } != until ? ICalendarDiagnostics.NotUnderstood : ICalendarDiagnostics.ReadAnyway, text.Lines(Span)[0], Span);
            else if (sign == 0)
                yield return at(ICalendarDiagnostics.ReadAnyway, text.Lines(Span)[0], Span);
            else if (sign < 0 && until.Date == from.Date)
                yield return at(ICalendarDiagnostics.EndsBeforeStart, text.Lines(Span)[0], Span);
        }

        foreach (var line in Rules.SelectMany(text.Lines))
        {
            if (ContentLine.Parse(line.Text) is { } rule && Repetition.UntilOf(rule.Value) is { } stop && !GoesWith(stop, from, text.Zones))
                yield return at(ICalendarDiagnostics.ReadAnyway, line, rule.Name);
        }
    }

    private static ContentLine? Property(EventText text, string name) => text.Lines(name) is [var line, ..] ? ContentLine.Parse(line.Text) : null;

    /// <summary>Whether a date says that it is one and is spelled as one, a time in UTC names no zone, and a stamp is in UTC. What is no moment was reported already.</summary>
    private static bool IsFormal(ContentLine line)
        => Moment.Read(line) is not { } moment
            || (!line.HasBareZone
                && Moment.Plain(line.Value) == line.Value
                && (moment.Time is null) == line.Has("VALUE", "DATE")
                && (line["TZID"] is null || line.Value.Length == 15)
                && (line.Name != Stamp || line.Value.Length == 16));

    /// <summary>Whether the end of a series is a day where the start is one, and not before it.</summary>
    private static bool GoesWith(Moment until, Moment start, CalendarZones zones)
    {
        if ((until.Time is null) != (start.Time is null))
            return false;
        var local = until.In(start.Zone, zones) ?? until;
        return (local.Date, local.Time?.MinutesOfDay ?? 0).CompareTo((start.Date, start.Time?.MinutesOfDay ?? 0)) >= 0;
    }

    private static Diagnostic Make(DiagnosticDescriptor descriptor, Origin origin, string name)
        => new(descriptor, new DiagnosticArgument("field", name)) { Origin = origin };
}

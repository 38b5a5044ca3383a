using Governance.Core.Diagnostics;

namespace Governance.Adapters.ICalendar;

/// <summary>The findings of this format: codes GC46xx.</summary>
internal static class ICalendarDiagnostics
{
    public static readonly DiagnosticDescriptor NotUnderstood = Make("GC4601", Severity.Warning, "Property not understood", "The value of {field} is none that iCalendar has there, or contradicts another property; its text is kept.");

    public static readonly DiagnosticDescriptor BrokenLine = Make("GC4602", Severity.Error, "Line that is no property", "The line is no property of iCalendar: a name, parameters and a colon before the value; its text is kept.");

    public static readonly DiagnosticDescriptor BrokenStructure = Make("GC4603", Severity.Error, "Components do not fit into each other", "BEGIN and END do not belong together here, or the line stands outside of a calendar.");

    public static readonly DiagnosticDescriptor NotAnEvent = Make("GC4604", Severity.Note, "Component that is no event", "The component is no event: it makes no record, and its text goes with the events around it.");

    public static readonly DiagnosticDescriptor Repeats = Make("GC4605", Severity.Note, "Event that repeats", "The event repeats: one record is made for the first time it is held, and the rule by which it repeats is kept with it.");

    public static readonly DiagnosticDescriptor Untitled = Make("GC4606", Severity.Warning, "Event without a title", "The event has no SUMMARY; the title of its record says so.");

    public static readonly DiagnosticDescriptor NotUtf8 = Make("GC4607", Severity.Warning, "Line that is not UTF-8", "The line is not UTF-8; it is read as Latin-1, and is written as UTF-8.");

    public static readonly DiagnosticDescriptor TooLong = Make("GC4608", Severity.Error, "Too long", "The text is longer than {limit} bytes and is not read.");

    public static readonly DiagnosticDescriptor NoCalendar = Make("GC4609", Severity.Error, "No calendar", "The input does not begin as iCalendar text does: with BEGIN:VCALENDAR.");

    public static readonly DiagnosticDescriptor NoEvent = Make("GC4610", Severity.Note, "Calendar without events", "The input holds no event.");

    public static readonly DiagnosticDescriptor DamagedRule = Make("GC4611", Severity.Warning, "Rule of repetition not understood", "The rule by which the event repeats is not one of iCalendar; its text is kept.");

    public static readonly DiagnosticDescriptor Cancelled = Make("GC4612", Severity.Warning, "Cancellation sent", "The calendar was sent to cancel its events (METHOD:CANCEL) and the event does not say so; its record is one of a cancelled event.");

    public static readonly DiagnosticDescriptor ReadAnyway = Make("GC4613", Severity.Warning, "Read, though not as it must be", "{field} is not as iCalendar demands here; what it says is taken all the same.");

    public static readonly DiagnosticDescriptor Missing = Make("GC4614", Severity.Warning, "Required property missing", "The event has no {field}, without which nobody can tell which event it is, or when.");

    public static readonly DiagnosticDescriptor MissingFormality = Make("GC4615", Severity.Note, "Formality missing", "{field} is missing here, which iCalendar demands.");

    public static readonly DiagnosticDescriptor UnknownZone = Make("GC4616", Severity.Warning, "Unknown time zone", "The time zone that is named here is neither defined in the calendar nor known by its name.");

    public static readonly DiagnosticDescriptor OlderForm = Make("GC4617", Severity.Warning, "vCalendar 1.0", "The calendar is of vCalendar 1.0, an older form: what it has in common with iCalendar is read.");

    public static readonly DiagnosticDescriptor EndsBeforeStart = Make("GC4618", Severity.Error, "Event ends before it starts", "By {field} the event ends before it starts.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
        [NotUnderstood, BrokenLine, BrokenStructure, NotAnEvent, Repeats, Untitled, NotUtf8, TooLong, NoCalendar, NoEvent, DamagedRule, Cancelled, ReadAnyway, Missing, MissingFormality, UnknownZone, OlderForm, EndsBeforeStart];

    private static DiagnosticDescriptor Make(string code, Severity severity, string title, string message)
        => new(code, severity, title, message, typeof(ICalendarDiagnostics));
}

using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.Serialization;

namespace Governance.Adapters.ICalendar;

/// <summary>Time zones of the IANA database, as the library has them.</summary>
internal static class Zones
{
    private static readonly DateTime Since = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    public static bool IsKnown(string id) => NodaTime.DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null;

    /// <summary>The lines that define a time zone; none for one that is not known.</summary>
    public static IEnumerable<string> Define(string id)
    {
        if (!IsKnown(id))
            return [];
        var calendar = new Calendar();
        calendar.TimeZones.Add(VTimeZone.FromDateTimeZone(id, Since, includeHistoricalData: false));
        var lines = new CalendarSerializer().SerializeToString(calendar)!.Split("\r\n").ToList();
        return lines[lines.IndexOf("BEGIN:VTIMEZONE")..(lines.IndexOf("END:VTIMEZONE") + 1)];
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using Governance.Core;
using NodaTime;
using Duration = Ical.Net.DataTypes.Duration;

namespace Governance.Adapters.ICalendar;

/// <summary>A date, or a date and time with the time zone it is in; without one the time is local anywhere.</summary>
internal readonly partial record struct Moment(DateOnly Date, ClockTime? Time, string? Zone)
{
    public const string Utc = "UTC";
    private const string ZoneParameter = "TZID";

    /// <summary>A value as iCalendar spells it: without the signs of ISO 8601 between its parts, and with its seconds.</summary>
    public static string Plain(string value) => Spelled().Match(value) is not { Success: true } parts ? value
        : string.Concat(parts.Groups["year"].Value, parts.Groups["month"].Value, parts.Groups["day"].Value,
            parts.Groups["hour"] is { Success: true } hour ? $"T{hour.Value}{parts.Groups["minute"].Value}{(parts.Groups["second"] is { Success: true } second ? second.Value : "00")}{parts.Groups["utc"].Value}" : "");

    /// <summary>Reads a line; null where it is neither date nor time.</summary>
    public static Moment? Read(ContentLine line)
    {
        var value = Plain(line.Value).AsSpan();
        if (value.Length is not (8 or 15 or 16) || !DateOnly.TryParseExact(value[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return null;
        if (value.Length == 8)
            return new Moment(date, null, null);
        var digits = value[9..15];
        var isUtc = value.Length == 16;
        if (value[8] != 'T' || (isUtc && value[15] != 'Z') || !ClockTime.TryParse($"{digits[..2]}:{digits[2..4]}", out var time)
            || !char.IsAsciiDigit(digits[5]) || digits[4] is < '0' or > '6' || (digits[4] == '6' && digits[5] != '0'))
        {
            return null;
        }

        return new Moment(date, time, isUtc ? Utc : line[ZoneParameter]);
    }

    public ContentLine Write(string name)
    {
        var date = Date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        if (Time is not { } time)
            return new ContentLine(name, date).With("VALUE", "DATE");
        var value = string.Create(CultureInfo.InvariantCulture, $"{date}T{time.MinutesOfDay / 60:00}{time.MinutesOfDay % 60:00}00{(Zone == Utc ? "Z" : "")}");
        return new ContentLine(name, value).With(ZoneParameter, Zone == Utc ? null : Zone);
    }

    /// <summary>The same moment in another time zone; null where one of the two is not known.</summary>
    public Moment? In(string? zone, CalendarZones zones)
    {
        if (zone == Zone || Time is null)
            return this;
        if (zone is null || Zone is null || zones.Find(Zone) is not { } from || zones.Find(zone) is not { } to)
            return null;
        var local = ToLocal();
        return Of(() => local.InZoneLeniently(from).WithZone(to).LocalDateTime, zone);
    }

    /// <summary>The moment after a span of time: days by the calendar, hours as they pass. Null where it is out of range.</summary>
    public Moment? After(Duration span, CalendarZones zones)
    {
        var (local, zone, time) = (ToLocal(), Zone is null ? null : zones.Find(Zone), Time);
        return Of(() =>
        {
            var day = local.PlusDays(((span.Weeks ?? 0) * 7) + (span.Days ?? 0));
            var seconds = ((span.Hours ?? 0) * 3600L) + ((span.Minutes ?? 0) * 60L) + (span.Seconds ?? 0);
            return time is null ? day : day.InZoneLeniently(zone ?? DateTimeZone.Utc).Plus(NodaTime.Duration.FromSeconds(seconds)).LocalDateTime;
        }, Zone, isDay: time is null);
    }

    /// <summary>Date and time without a zone; midnight for a date.</summary>
    public LocalDateTime ToLocal() => LocalDate.FromDateOnly(Date).AtMidnight().PlusMinutes(Time?.MinutesOfDay ?? 0);

    private static Moment? Of(Func<LocalDateTime> moment, string? zone, bool isDay = false)
    {
        try
        {
            var local = moment();
            var isTime = ClockTime.TryParse(string.Create(CultureInfo.InvariantCulture, $"{local.Hour:00}:{local.Minute:00}"), out var time);
            return new Moment(local.Date.ToDateOnly(), isTime && !isDay ? time : null, zone);
        }
        catch (Exception outside) when (outside is ArgumentException or OverflowException or InvalidOperationException)
        {
            // Before the year 1 or behind the year 9999: the caller reports the line.
            return null;
        }
    }

    [GeneratedRegex(@"\A(?<year>\d{4})(?<sign>-?)(?<month>\d{2})\k<sign>(?<day>\d{2})(?:T(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:\.\d{1,9})?)?(?<utc>Z?))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Spelled();
}

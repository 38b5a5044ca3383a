using System.Globalization;
using Governance.Core;
using Ical.Net.DataTypes;

namespace Governance.Adapters.ICalendar;

/// <summary>A date, or a date and time with the time zone it is in; without one the time is local anywhere.</summary>
internal readonly record struct Moment(DateOnly Date, ClockTime? Time, string? Zone)
{
    public const string Utc = "UTC";
    private const string ZoneParameter = "TZID";

    /// <summary>Reads a line; null where it is neither date nor time.</summary>
    public static Moment? Read(ContentLine line)
    {
        var value = line.Value.AsSpan();
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
    public Moment? In(string? zone)
    {
        if (zone == Zone || Time is null)
            return this;
        return zone is not null && Zone is not null && Zones.IsKnown(Zone) && Zones.IsKnown(zone) ? Of(ToCalendar().ToTimeZone(zone), zone) : null;
    }

    /// <summary>The moment after a span of time; null where it is out of range.</summary>
    public Moment? After(Duration span)
    {
        try
        {
            return Of((this with { Zone = Zone is not null && Zones.IsKnown(Zone) ? Zone : null }).ToCalendar().Add(span), Zone);
        }
        catch (Exception outside) when (outside is ArgumentOutOfRangeException or OverflowException)
        {
            return null;
        }
    }

    private CalDateTime ToCalendar()
        => Time is { } time ? new CalDateTime(Date, new TimeOnly(time.MinutesOfDay / 60, time.MinutesOfDay % 60), Zone) : new CalDateTime(Date);

    private static Moment Of(CalDateTime moment, string? zone)
        => new(moment.Date, moment.Time is { } t && ClockTime.TryParse(string.Create(CultureInfo.InvariantCulture, $"{t.Hour:00}:{t.Minute:00}"), out var time) ? time : null, zone);
}

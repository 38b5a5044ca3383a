using System.Globalization;
using Governance.Core;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// Times as SDMX spells them: dates to the year, month or day, reporting periods (which are counted from the day on which
/// reporting years start), and ranges of a start and a duration. Spellings that are met and not in the standard are understood
/// where they have one meaning.
/// </summary>
internal static class Periods
{
    private const int DaysOfWeek = 7;
    private const int LastWeek = 53;
    private const int LastYear = 9990;
    private const int TimeOfDay = 10;

    /// <summary>Reads a time.</summary>
    /// <param name="text">The text, without space around it.</param>
    /// <param name="period">The days, months or years it means.</param>
    /// <param name="isStandard">Whether the standard knows the spelling.</param>
    /// <param name="first">The day on which reporting years start; absent means the first of January.</param>
    /// <returns>Whether it was understood.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out Period period, out bool isStandard, StartDay? first = null)
    {
        (period, isStandard) = (default, true);
        if (PartialDate.TryParse(text, out var date))
        {
            period = Period.At(date);
            return true;
        }

        text = WithoutZone(text);
        if (text.IndexOf('/') is > 0 and var slash)
            return TryRange(text[..slash], text[(slash + 1)..], out period, out isStandard);
        if (text.Length > TimeOfDay && text[TimeOfDay] == 'T')
        {
            var isTime = TimeOnly.TryParse(text[(TimeOfDay + 1)..], CultureInfo.InvariantCulture, out _) && PartialDate.TryParse(text[..TimeOfDay], out date);
            period = Period.At(date);
            return isTime;
        }

        if (text.Length == 9 && text[4] == '-' && Year(text[..4]) is { } from && Year(text[5..]) is { } to)
        {
            isStandard = false;
            period = new Period(from, to);
            return to > from;
        }

        if (text.Length < 6 || Year(text[..4]) is not { } year)
            return PartialDate.TryParse(text, out date) && Set(out period, date);
        isStandard = text[4] == '-';
        var part = isStandard ? text[5..] : text[4..];
        if (part.Length < 2 || !int.TryParse(part[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;
        return first is { } start && start != StartDay.January ? TryPart(year.Year, part[0], part.Length - 1, number, start, out period) : TryPart(year.Year, part[0], part.Length - 1, number, out period);
    }

    /// <summary>Whether a text that is a time tells more than the day.</summary>
    public static bool IsOfDay(ReadOnlySpan<char> text) => text.IndexOf('T') >= TimeOfDay;

    /// <summary>
    /// The time of an observation: with its time of day where it has one, which is in the words of the source because a period is
    /// of days.
    /// </summary>
    public static string? Write(Observation observation, StartDay? years = null)
        => Detail(observation) ?? Write(observation.Period, years);

    /// <summary>The time of day of an observation with its date; null for none.</summary>
    public static string? Detail(Observation observation)
        => observation.TimeDetail is { } detail && IsOfDay(detail) && TryRead(detail, out var period, out _) && period == observation.Period ? detail : null;

    /// <summary>The time a period is written as; null for one that has no start.</summary>
    /// <param name="period">The period.</param>
    /// <param name="years">The day on which reporting years start; absent means the first of January.</param>
    public static string? Write(Period? period, StartDay? years = null)
    {
        var day = years ?? StartDay.January;
        if (period is not { Start: { } start } span)
            return null;
        if (span.End is not { } end || end == start)
            return start.ToString();
        if (end < start)
            return null;
        if (start.Month is null && end.Month is null)
            return Invariant($"{start}-01-01/P{end.Year - start.Year + 1}Y");
        if (start is { Month: { } first, Day: null } && end is { Month: { } last, Day: null })
        {
            var months = ((end.Year - start.Year) * 12) + last - first + 1;
            var (year, before) = day.Place(start.Year, first);
            return months switch
            {
                3 when day.Day == 1 && before % 3 == 0 => Invariant($"{year:0000}-Q{(before / 3) + 1}"),
                4 when day.Day == 1 && before % 4 == 0 => Invariant($"{year:0000}-T{(before / 4) + 1}"),
                6 when day.Day == 1 && before % 6 == 0 => Invariant($"{year:0000}-S{(before / 6) + 1}"),
                _ => Invariant($"{start}-01/P{months}M"),
            };
        }

        if (start.Day is null || end.Day is null)
            return null;
        var (from, to) = (Day(start), Day(end));
        return day == StartDay.January && to.DayNumber - from.DayNumber == DaysOfWeek - 1 && from.DayOfWeek == DayOfWeek.Monday
            ? Invariant($"{ISOWeek.GetYear(from.ToDateTime(default)):0000}-W{ISOWeek.GetWeekOfYear(from.ToDateTime(default)):00}")
            : Invariant($"{start}/P{to.DayNumber - from.DayNumber + 1}D");
    }

    private static bool TryPart(int year, char kind, int digits, int number, out Period period)
    {
        period = default;
        switch (kind)
        {
            case 'A' when number == 1 && PartialDate.TryCreate(year, null, null, out var whole):
                return Set(out period, whole);
            case 'S' when digits == 1 && number is 1 or 2:
                return Months(year, (number * 6) - 5, 6, out period);
            case 'T' when digits == 1 && number is >= 1 and <= 3:
                return Months(year, (number * 4) - 3, 4, out period);
            case 'Q' when digits == 1 && number is >= 1 and <= 4:
                return Months(year, (number * 3) - 2, 3, out period);
            case 'M' when digits == 2 && PartialDate.TryCreate(year, number, null, out var month):
                return Set(out period, month);
            case 'W' when digits == 2 && number is >= 1 and <= LastWeek && year is > 1 and < 9999 && number <= ISOWeek.GetWeeksInYear(year):
                var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, number, DayOfWeek.Monday));
                period = new Period(PartialDate.From(monday), PartialDate.From(monday.AddDays(DaysOfWeek - 1)));
                return true;
            case 'D' when digits == 3 && year is > 0 and < 9999 && number >= 1 && number <= (DateTime.IsLeapYear(year) ? 366 : 365):
                return Set(out period, PartialDate.From(new DateOnly(year, 1, 1).AddDays(number - 1)));
            default:
                return false;
        }
    }

    /// <summary>A part of a reporting year that starts on another day than the year of the calendar.</summary>
    private static bool TryPart(int year, char kind, int digits, int number, StartDay start, out Period period)
    {
        period = default;
        if (start.Of(year) is not { } first || start.Of(year + 1) is not { } next)
            return false;
        switch (kind)
        {
            case 'A' when digits == 1 && number == 1:
                return Parts(1, out period);
            case 'S' when digits == 1 && number is 1 or 2:
                return Parts(2, out period);
            case 'T' when digits == 1 && number is >= 1 and <= 3:
                return Parts(3, out period);
            case 'Q' when digits == 1 && number is >= 1 and <= 4:
                return Parts(4, out period);
            case 'M' when digits == 2 && number is >= 1 and <= 12:
                return Parts(12, out period);
            case 'W' when digits == 2 && number >= 1 && start.Monday(year)?.AddDays((number - 1) * DaysOfWeek) is { } monday && monday < start.Monday(year + 1):
                period = new Period(PartialDate.From(monday), PartialDate.From(monday.AddDays(DaysOfWeek - 1)));
                return true;
            case 'D' when digits == 3 && number >= 1 && first.AddDays(number - 1) is var day && day < next:
                return Set(out period, PartialDate.From(day));
            default:
                return false;
        }

        bool Parts(int count, out Period part)
        {
            var months = 12 / count;
            if (start.Day == 1)
                return Months(year, start.Month + ((number - 1) * months), months, out part);
            part = new Period(PartialDate.From(first.AddMonths((number - 1) * months)), PartialDate.From(first.AddMonths(number * months).AddDays(-1)));
            return true;
        }
    }

    /// <summary>A start and a duration; the years of a season, such as 2018/2019, are met too.</summary>
    private static bool TryRange(ReadOnlySpan<char> start, ReadOnlySpan<char> length, out Period period, out bool isStandard)
    {
        period = default;
        isStandard = length is ['P', ..];
        if (!isStandard)
        {
            if (!PartialDate.TryParse(start, out var first) || !PartialDate.TryParse(length, out var last) || last < first)
                return false;
            period = new Period(first, last);
            return true;
        }

        var isOfDay = start.Length > TimeOfDay && start[TimeOfDay] == 'T';
        var clock = default(TimeOnly);
        if ((isOfDay && !TimeOnly.TryParse(start[(TimeOfDay + 1)..], CultureInfo.InvariantCulture, out clock)) || !PartialDate.TryParse(isOfDay ? start[..TimeOfDay] : start, out var from) || from.Day is null || from.Year == 0 || Duration.Parse(length) is not { } duration)
            return false;
        var isMidnight = clock == default;
        if (isMidnight && duration.IsYears && from is { Month: 1, Day: 1 } && PartialDate.TryCreate(from.Year, null, null, out var year) && PartialDate.TryCreate(from.Year + (duration.Months / 12) - 1, null, null, out var lastYear))
        {
            period = new Period(year, lastYear);
            return true;
        }

        if (isMidnight && duration.IsMonths && from.Day == 1)
            return Months(from.Year, from.Month!.Value, duration.Months, out period);
        if (from.Year + (duration.Months / 12) + (duration.Days / 365) + (duration.Time.Days / 365) > LastYear)
            return false;

        // What ends as a day begins does not reach into it.
        var end = Day(from).ToDateTime(clock).AddMonths(duration.Months).AddDays(duration.Days) + duration.Time;
        period = new Period(from, PartialDate.From(DateOnly.FromDateTime(end.AddTicks(-1))));
        return true;
    }

    private static bool Months(int year, int first, int count, out Period period)
    {
        period = default;
        var last = first + count - 1;
        if (!PartialDate.TryCreate(year + ((first - 1) / 12), ((first - 1) % 12) + 1, null, out var start) || !PartialDate.TryCreate(year + ((last - 1) / 12), ((last - 1) % 12) + 1, null, out var end))
            return false;
        period = new Period(start, end);
        return true;
    }

    /// <summary>A time without the zone that any may end in.</summary>
    public static ReadOnlySpan<char> WithoutZone(ReadOnlySpan<char> text)
    {
        if (text.EndsWith("Z"))
            return text[..^1];
        return text.Length > 10 && text[^6] is '+' or '-' && text[^3] == ':' && char.IsAsciiDigit(text[^1]) ? text[..^6] : text;
    }

    private static PartialDate? Year(ReadOnlySpan<char> text) => PartialDate.TryParse(text, out var year) && year.Month is null ? year : null;

    private static DateOnly Day(PartialDate date) => new(date.Year, date.Month!.Value, date.Day!.Value);

    private static bool Set(out Period period, PartialDate date)
    {
        period = Period.At(date);
        return true;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

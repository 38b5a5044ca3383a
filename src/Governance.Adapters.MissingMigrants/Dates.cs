using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.MissingMigrants;

/// <summary>
/// The date of an incident as each layout spells it. Month and weekday names are English whatever the culture. A cumulative
/// incident carries the last day of its period.
/// </summary>
internal static class Dates
{
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] Days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    /// <summary><c>12/05/2015</c>, the day first.</summary>
    public static readonly FieldConverter<Incident> DayMonthYear = Spelled(
        text => text.Length == 10 && text[2] == '/' && text[5] == '/' ? Date(text[6..], text[3..5], text[..2]) : null,
        (y, m, d) => string.Create(CultureInfo.InvariantCulture, $"{d:00}/{m:00}/{y:0000}"));

    /// <summary>
    /// <c>2015-05-11T22:00:00.000Z</c>: midnight at the editors' desk turned into UTC, so that 22:00 and 23:00 are the next
    /// day. That rule is inferred from the files.
    /// </summary>
    public static readonly FieldConverter<Incident> Instant = Spelled(
        text => text.Length == 24 && text[10] == 'T' && text[23] == 'Z' && Number(text[11..13]) is { } hour and < 24 && PartialDate.TryParse(text[..10], out var date)
            ? hour >= 22 ? NextDay(date) : date
            : null,
        (y, m, d) => string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{m:00}-{d:00}T00:00:00.000Z"));

    /// <summary><c>January 05, 2020</c>, and <c>13-Jan-20</c> of files that a spreadsheet saved again.</summary>
    public static readonly FieldConverter<Incident> MonthDayYear = Spelled(
        text => LongMonth(text) ?? ShortMonth(text),
        (y, m, d) => string.Create(CultureInfo.InvariantCulture, $"{Months[m - 1]} {d:00}, {y:0000}"));

    /// <summary><c>Mon, 10/27/2014 - 12:00</c>: the month first, and a noon that means nothing.</summary>
    public static readonly FieldConverter<Incident> Weekday = Spelled(
        text => text.Length == 23 && text[3..5] is ", " && text[7] == '/' && text[10] == '/' && text[15..18] is " - " && text[20] == ':'
            && Array.IndexOf(Days, text[..3].ToString()) >= 0 && Number(text[18..20]) is < 24 && Number(text[21..]) is < 60
                ? Date(text[11..15], text[5..7], text[8..10])
                : null,
        (y, m, d) => y == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{Days[(int)new DateOnly(y, m, d).DayOfWeek]}, {m:00}/{d:00}/{y:0000} - 12:00"));

    /// <summary><c>2014-01-19</c>; a month or a year alone too.</summary>
    public static readonly FieldConverter<Incident> Iso = FieldConverters.Of<Incident>(
        (cell, incident) =>
        {
            if (!PartialDate.TryParse(cell.AsSpan().Trim(), out var date))
                return false;
            incident.Period = Period.At(date);
            return true;
        },
        incident => Of(incident)?.ToString());

    /// <summary>Like <see cref="Iso"/>; <see cref="Weekday"/> is understood as well.</summary>
    public static readonly FieldConverter<Incident> IsoOrWeekday = FieldConverters.Of<Incident>((cell, incident) => Iso.TryRead(cell, incident) || Weekday.TryRead(cell, incident), Iso.Write);

    /// <summary>The year beside a date; where the date is blank or not understood, all that is known of it.</summary>
    public static readonly FieldConverter<Incident> Year = FieldConverters.Of<Incident>(
        (cell, incident) =>
        {
            if (cell.Length == 0)
                return true;
            if (Number(cell.AsSpan().Trim()) is not { } year)
                return false;
            if (incident.Period is not null)
                return Of(incident)?.Year == year;
            if (!PartialDate.TryCreate(year, null, null, out var date))
                return false;
            incident.Period = Period.At(date);
            return true;
        },
        incident => Of(incident)?.Year.ToString(CultureInfo.InvariantCulture));

    /// <summary>The month beside a date, as its full name.</summary>
    public static readonly FieldConverter<Incident> MonthName = Month(month => Months[month - 1]);

    /// <summary>The month beside a date, as three letters.</summary>
    public static readonly FieldConverter<Incident> MonthLetters = Month(month => Months[month - 1][..3]);

    /// <summary>The month beside a date, as a number.</summary>
    public static readonly FieldConverter<Incident> MonthNumber = Month(month => month.ToString(CultureInfo.InvariantCulture));

    private delegate PartialDate? Parser(ReadOnlySpan<char> text);

    /// <summary>The day a layout with one date per incident prints: the last one.</summary>
    private static PartialDate? Of(Incident incident) => incident.Period?.End ?? incident.Period?.Start;

    private static FieldConverter<Incident> Spelled(Parser parse, Func<int, int, int, string?> write) => FieldConverters.Of<Incident>(
        (cell, incident) =>
        {
            var text = cell.AsSpan().Trim();
            if ((parse(text) ?? IsoDay(text)) is not { } date)
                return false;
            incident.Period = Period.At(date);
            return true;
        },
        incident => Of(incident) is { Month: { } month, Day: { } day } date ? write(date.Year, month, day) : null);

    private static FieldConverter<Incident> Month(Func<int, string> write) => FieldConverters.Of<Incident>(
        (cell, incident) =>
        {
            if (cell.Length == 0 || Of(incident) is not { } date)
                return true;
            var text = cell.Trim();
            var month = Number(text) ?? NamedMonth(text);
            if (date.Month is not null || month is null)
                return month is not null && date.Month == month;
            if (!PartialDate.TryCreate(date.Year, month, null, out var known))
                return false;
            incident.Period = Period.At(known);
            return true;
        },
        incident => Of(incident)?.Month is { } month ? write(month) : null);

    /// <summary>A day as a spreadsheet or another program spells it that saved the file again, with a time of day or without.</summary>
    private static PartialDate? IsoDay(ReadOnlySpan<char> text)
        => text.Length >= 10 && (text.Length == 10 || text[10] is 'T' or ' ') && !text.EndsWith("Z") && PartialDate.TryParse(text[..10], out var date) && date.Day is not null ? date : null;

    private static PartialDate? LongMonth(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        return space >= 3 && text.Length == space + 9 && text[(space + 3)..(space + 5)] is ", "
            && NamedMonth(text[..space].ToString()) is { } month
                ? Date(text[(space + 5)..], month, text[(space + 1)..(space + 3)])
                : null;
    }

    private static PartialDate? ShortMonth(ReadOnlySpan<char> text)
    {
        var dash = text.IndexOf('-');
        return dash is 1 or 2 && text.Length == dash + 7 && text[dash + 4] == '-' && NamedMonth(text[(dash + 1)..(dash + 4)].ToString()) is { } month
            && Number(text[(dash + 5)..]) is { } year && PartialDate.TryCreate(2000 + year, month, Number(text[..dash]) ?? 0, out var date)
                ? date
                : null;
    }

    private static int? NamedMonth(string text)
    {
        var index = Array.FindIndex(Months, m => m.Equals(text, StringComparison.OrdinalIgnoreCase) || m.AsSpan(0, 3).Equals(text, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index + 1;
    }

    private static PartialDate? Date(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day)
        => Number(month) is { } m ? Date(year, m, day) : null;

    private static PartialDate? Date(ReadOnlySpan<char> year, int month, ReadOnlySpan<char> day)
        => year.Length == 4 && Number(year) is { } y && Number(day) is { } d && PartialDate.TryCreate(y, month, d, out var date) ? date : null;

    private static PartialDate? NextDay(PartialDate date)
        => date.Year is > 0 and < 9999 ? PartialDate.From(new DateOnly(date.Year, date.Month!.Value, date.Day!.Value).AddDays(1)) : null;

    private static int? Number(ReadOnlySpan<char> digits)
        => digits.Length is > 0 and <= 4 && !digits.ContainsAnyExceptInRange('0', '9') ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : null;
}

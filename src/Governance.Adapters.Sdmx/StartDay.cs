using System.Globalization;

namespace Governance.Adapters.Sdmx;

/// <summary>The day on which reporting years start, which the attribute of its name says as <c>--07-01</c>; the first of January where nothing says it.</summary>
/// <param name="Month">Its month.</param>
/// <param name="Day">Its day of the month.</param>
internal readonly record struct StartDay(int Month, int Day)
{
    private const int MonthsOfYear = 12;
    private const int DaysOfWeek = 7;
    private const int LeapYear = 2000;

    /// <summary>The start of the years of the calendar.</summary>
    public static StartDay January { get; } = new(1, 1);

    /// <summary>Reads a month and a day.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The day; null for what is none.</returns>
    public static StartDay? Parse(ReadOnlySpan<char> text)
    {
        text = Periods.WithoutZone(text.Trim());
        return text.Length == 7 && text.StartsWith("--") && text[4] == '-' && Number(text[2..4]) is { } month && Number(text[5..]) is { } day
            && month is > 0 and <= MonthsOfYear && day > 0 && day <= DateTime.DaysInMonth(LeapYear, month)
            ? new(month, day)
            : null;
    }

    /// <summary>The first day of a reporting year; null where the calendar has none.</summary>
    public DateOnly? Of(int year) => year is > 0 and < 9990 && Day <= DateTime.DaysInMonth(year, Month) ? new DateOnly(year, Month, Day) : null;

    /// <summary>
    /// The Monday of the first week of a reporting year: the week of the first Thursday on its first day or after it, as the
    /// standard has it.
    /// </summary>
    public DateOnly? Monday(int year)
        => Of(year) is { DayNumber: > DaysOfWeek } first ? first.AddDays((((int)DayOfWeek.Thursday - (int)first.DayOfWeek + DaysOfWeek) % DaysOfWeek) - 3) : null;

    /// <summary>How many months after the start of its reporting year a month is, and which year that is.</summary>
    public (int Year, int Months) Place(int year, int month)
        => month >= Month ? (year, month - Month) : (year - 1, month - Month + MonthsOfYear);

    private static int? Number(ReadOnlySpan<char> text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

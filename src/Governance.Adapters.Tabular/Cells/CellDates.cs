using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Dates as people write them, in French and English: <c>2021-06-30</c>, <c>30/06/2021</c>, <c>1er mars 2015</c>,
/// <c>13-Jan-20</c>, <c>Fevrier 2013</c>, <c>June 5, 2021</c>, and what a spreadsheet leaves of a date as a number. A time of
/// day behind a date is dropped: the day is the one that is written.
/// </summary>
public static partial class CellDates
{
    private const int IsoLength = 10;
    private const int FirstSerial = 10_000;
    private const int LastSerial = 80_000;

    /// <summary>
    /// Reads a date. Where day and month could change places and no order is given, only the year is certain, and only the
    /// year is taken. A year of two digits is of this century up to 29, as spreadsheets have it.
    /// </summary>
    /// <param name="text">The cell.</param>
    /// <param name="order">The order of the column; null where it is not known.</param>
    /// <param name="date">The date.</param>
    /// <returns>Whether the cell is one. One that contradicts the order is none.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, DayMonthOrder? order, out PartialDate date)
    {
        text = text.Trim();
        if (PartialDate.TryParse(text, out date))
            return true;
        return Read(text, order, out date) != DateShape.None;
    }

    /// <summary>
    /// Reads a date of a column that a program spelled in ISO 8601, and a spreadsheet may have spelled anew: <c>30/06/2021</c>,
    /// <c>30/06/2021 08:00</c>, <c>juin-21</c>. Nothing but ISO 8601 begins with a year: <c>2021-06-3</c> lacks a digit.
    /// </summary>
    /// <param name="text">The cell.</param>
    /// <param name="order">The order of the column; null where it is not known, so that of <c>05/06/2021</c> only the year is taken.</param>
    /// <param name="years">The years that the column has in full: one of two digits is one of these or none.</param>
    /// <param name="date">The date.</param>
    /// <returns>Whether the cell is one.</returns>
    internal static bool TryExact(ReadOnlySpan<char> text, DayMonthOrder? order, IReadOnlyCollection<int> years, out PartialDate date)
    {
        text = text.Trim();
        if (PartialDate.TryParse(text, out date))
            return true;
        if (!DateTokens.TryCut(text, out var cut))
            return false;
        var isMonth = cut.Month > 0 && cut.Numbers == 1;
        if (cut.A.Digits > 2 && !isMonth)
            return cut is { Month: 0, Numbers: 3 } && text.Length > IsoLength && text[IsoLength] is 'T' or ' ' && PartialDate.TryParse(text[..IsoLength], out date);

        // A number alone, and two without a month by name, may be short for anything.
        if (cut is { Month: 0, Numbers: < 3, Last.Digits: < 4 })
            return false;
        return (!isMonth || cut.BeforeMonth == 0) && cut.TryFullYear(years) && Read(cut, order, out date) != DateShape.None;
    }

    /// <summary>The year that a cell has in full; null where it has none.</summary>
    internal static int? FullYear(ReadOnlySpan<char> text)
    {
        if (PartialDate.TryParse(text.Trim(), out var date))
            return date.Year;
        return DateTokens.TryCut(text, out var cut) && cut.Last is { Digits: 4 } year ? year.Value : null;
    }

    /// <summary>
    /// Reads a date that can be no other: a day of the years 1900 to 2099, the year in four digits, and day and month that cannot
    /// change places, as in <c>30.06.2021</c>, <c>2021/6/5</c> or <c>5 juin 2021</c>. What may be a span, a season or a number is none.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The date; null where it has no reading or several.</returns>
    public static PartialDate? OnlyReading(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!FullDate().IsMatch(text.AsSpan().Trim()) || Read(text.AsSpan().Trim(), null, out var date) is DateShape.None or DateShape.Either)
            return null;

        // Other years may be of another calendar.
        return date is { Year: >= 1900 and < 2100 } ? date : null;
    }

    /// <summary>
    /// Reads a period: a quarter (<c>T1 2020</c>, <c>Q1 2020</c>, <c>2020-Q1</c>, <c>1er trimestre 2020</c>), a half-year
    /// (<c>S2 2020</c>), two dates with a slash or « - » between them, or what <see cref="TryParse"/> reads.
    /// </summary>
    /// <param name="text">The cell.</param>
    /// <param name="order">The order of day and month; null where it is not known.</param>
    /// <param name="period">The period.</param>
    /// <returns>Whether the cell is one.</returns>
    public static bool TryParsePeriod(ReadOnlySpan<char> text, DayMonthOrder? order, out Period period)
        => PeriodText.TryParse(text.Trim(), order, out period);

    /// <summary>
    /// Whether a text is made as a date and none is read of it: a day that no calendar has, such as <c>29/02/2023</c>, or a month
    /// that lacks its year or may lack it, such as <c>15 mars</c> or <c>sept-23</c>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>True where it is no date and looks like one.</returns>
    public static bool LooksLikeOne(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return !TryParse(text, null, out _) && DateTokens.TryCut(text, out var cut) && (cut.Month > 0 || (cut.Numbers == 3 && cut.Separator is '/' or '-' or '.'));
    }

    /// <summary>What a cell says of the order of day and month.</summary>
    internal static DateShape Shape(ReadOnlySpan<char> text) => Read(text.Trim(), null, out _);

    /// <summary>The day of a serial number of a spreadsheet, as <c>44197</c> or <c>44197.5</c>; 1900 is its first year.</summary>
    internal static bool TrySerial(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length < 5 || (text.Length > 5 && text[5] is not ('.' or ',')))
            return false;
        var days = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i == 5)
                continue;
            if (!char.IsAsciiDigit(text[i]))
                return false;
            if (i < 5)
                days = (days * 10) + (text[i] - '0');
        }

        if (days is < FirstSerial or > LastSerial)
            return false;
        date = PartialDate.From(new DateOnly(1899, 12, 30).AddDays(days));
        return true;
    }

    private static DateShape Read(ReadOnlySpan<char> text, DayMonthOrder? order, out PartialDate date)
    {
        date = default;
        return DateTokens.TryCut(text, out var cut) ? Read(cut, order, out date) : DateShape.None;
    }

    private static DateShape Read(in DateTokens cut, DayMonthOrder? order, out PartialDate date)
    {
        date = default;
        if (cut.Month > 0)
            return Sure(Named(cut, out date));
        switch (cut.Numbers)
        {
            case 1:
                return Sure(cut.A.Digits switch
                {
                    4 => IsYear(cut.A.Value) && PartialDate.TryCreate(cut.A.Value, null, null, out date),
                    8 => IsYear(cut.A.Value / 10_000) && PartialDate.TryCreate(cut.A.Value / 10_000, cut.A.Value / 100 % 100, cut.A.Value % 100, out date),
                    _ => false,
                });
            case 2 when cut.Separator is '/' or '-' or '.':
                return Sure(cut.B.Digits == 4 ? cut.A.Digits <= 2 && PartialDate.TryCreate(cut.B.Value, cut.A.Value, null, out date)
                    : cut.A.Digits == 4 && cut.B.Digits <= 2 && IsYear(cut.A.Value) && PartialDate.TryCreate(cut.A.Value, cut.B.Value, null, out date));
            case 3 when cut.Separator is '/' or '-' or '.' or ' ':
                return Three(cut, order, out date);
            default:
                return DateShape.None;
        }
    }

    private static bool Named(in DateTokens cut, out PartialDate date)
    {
        date = default;
        return (cut.Numbers, cut.BeforeMonth) switch
        {
            // A month with one number is a month of a year; with two digits it could as well be a day.
            (1, _) => cut.A.Digits == 4 && PartialDate.TryCreate(cut.A.Value, cut.Month, null, out date),
            (2, 1) when cut.A.Digits == 4 => cut.B.Digits <= 2 && PartialDate.TryCreate(cut.A.Value, cut.Month, cut.B.Value, out date),
            (2, 0 or 1) => cut.A.Digits <= 2 && Year(cut.B) is { } year && PartialDate.TryCreate(year, cut.Month, cut.A.Value, out date),
            _ => false,
        };
    }

    private static DateShape Three(in DateTokens cut, DayMonthOrder? order, out PartialDate date)
    {
        date = default;
        if (cut.A.Digits == 4)
            return Sure(cut.B.Digits <= 2 && cut.C.Digits <= 2 && PartialDate.TryCreate(cut.A.Value, cut.B.Value, cut.C.Value, out date));
        if (cut.A.Digits > 2 || cut.B.Digits > 2 || Year(cut.C) is not { } year)
            return DateShape.None;
        var (a, b) = (cut.A.Value, cut.B.Value);
        var dayFirst = PartialDate.TryCreate(year, b, a, out var withDay);
        var monthFirst = PartialDate.TryCreate(year, a, b, out var withMonth);
        var shape = (dayFirst, monthFirst) switch
        {
            (false, false) => DateShape.None,
            (true, false) => DateShape.DayFirst,
            (false, true) => DateShape.MonthFirst,
            _ => a == b ? DateShape.Certain : DateShape.Either,
        };
        switch (order)
        {
            case DayMonthOrder.DayFirst:
                date = withDay;
                return dayFirst ? shape : DateShape.None;
            case DayMonthOrder.MonthFirst:
                date = withMonth;
                return monthFirst ? shape : DateShape.None;
            default:
                if (shape == DateShape.Either)
                    PartialDate.TryCreate(year, null, null, out date);
                else
                    date = dayFirst ? withDay : withMonth;
                return shape;
        }
    }

    private static DateShape Sure(bool read) => read ? DateShape.Certain : DateShape.None;

    private static bool IsYear(int year) => year is >= 1000 and < 3000;

    private static int? Year((int Value, int Digits) number) => number.Digits switch
    {
        4 => number.Value,
        2 => number.Value + (number.Value < 30 ? 2000 : 1900),
        _ => null,
    };

    [System.Text.RegularExpressions.GeneratedRegex(@"^(?:\d{8}|\d{1,2}/\d{4}|\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4}|\d{1,2}(?:er|st|nd|rd|th)?[ \u00A0-]\p{L}{3,}\.?[ \u00A0-]\d{4})$", System.Text.RegularExpressions.RegexOptions.CultureInvariant)]
    private static partial System.Text.RegularExpressions.Regex FullDate();
}

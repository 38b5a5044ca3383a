using System.Globalization;
using System.Text.RegularExpressions;
using Governance.Adapters.Tabular;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>
/// A date as schemas compare it: its first and its last day. A day, a month, a year, in the spellings tables are read in; a
/// quarter (<c>2021Q2</c>, <c>2021-Q2</c>) and a week (<c>2021W07</c>) too.
/// </summary>
/// <param name="First">The first day, as year, month and day in one number.</param>
/// <param name="Last">The last day.</param>
internal readonly partial record struct PlainDate(int First, int Last)
{
    public static bool TryRead(string text, CellDialect? cells, out PlainDate date)
    {
        // Where nothing says otherwise, the day comes first; a date that can only be read the other way is read so.
        if (CellDates.TryParse(text, cells?.Dates ?? DayMonthOrder.DayFirst, out var read) || CellDates.TryParse(text, null, out read) || cells?.TryDate(text, out read) == true)
        {
            date = new PlainDate(read.Earliest, read.Latest);
            return true;
        }

        date = default;
        if (Part().Match(text) is not { Success: true } part)
            return false;
        var (year, number) = (int.Parse(part.Groups[1].ValueSpan, CultureInfo.InvariantCulture), int.Parse(part.Groups[3].ValueSpan, CultureInfo.InvariantCulture));
        return part.Groups[2].ValueSpan is "Q" or "q" ? Quarter(year, number, out date) : Week(year, number, out date);
    }

    private static bool Quarter(int year, int quarter, out PlainDate date)
    {
        date = default;
        if (quarter is < 1 or > 4)
            return false;
        var first = new DateOnly(year, (quarter * 3) - 2, 1);
        date = new PlainDate(Number(first), Number(first.AddMonths(3).AddDays(-1)));
        return true;
    }

    private static bool Week(int year, int week, out PlainDate date)
    {
        date = default;
        if (week < 1 || week > ISOWeek.GetWeeksInYear(year))
            return false;
        var first = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        date = new PlainDate(Number(first), Number(first.AddDays(6)));
        return true;
    }

    private static int Number(DateOnly day) => (day.Year * 10000) + (day.Month * 100) + day.Day;

    [GeneratedRegex(@"\A\s*([12][0-9]{3})-?([QqWw])([0-9]{1,2})\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}

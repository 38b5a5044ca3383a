using System.Globalization;
using NodaTime;

namespace Governance.Adapters.ICalendar;

/// <summary>
/// A rule that names days of every year, as rules of time zones do, such as the last Sunday of October. Other rules are
/// not understood here.
/// </summary>
internal sealed class YearlyRule
{
    private static readonly string[] Weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    private readonly List<(int Ordinal, IsoDayOfWeek Day)> _weekdays = [];
    private readonly List<int> _days = [];
    private readonly List<int> _months = [];

    private YearlyRule()
    {
    }

    /// <summary>The last moment it holds; null where it has no end.</summary>
    public Moment? Until { get; private set; }

    /// <summary>Reads a rule; null where it is another one.</summary>
    public static YearlyRule? Parse(string value, LocalDate start)
    {
        var rule = new YearlyRule();
        var isYearly = false;
        foreach (var part in value.ToUpperInvariant().Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var values = part[(part.IndexOf('=', StringComparison.Ordinal) + 1)..].Split(',');
            switch (part.Split('=')[0])
            {
                case "FREQ":
                    isYearly = values is ["YEARLY"];
                    break;
                case "INTERVAL" when values is ["1"]:
                case "WKST":
                    break;
                case "UNTIL" when Moment.Read(new ContentLine("UNTIL", values[0])) is { } until:
                    rule.Until = until;
                    break;
                case "BYMONTH" when Numbers(values, 12, rule._months) && rule._months.TrueForAll(m => m > 0):
                case "BYMONTHDAY" when Numbers(values, 31, rule._days):
                case "BYDAY" when Array.TrueForAll(values, rule.Add):
                    break;
                default:
                    return null;
            }
        }

        // Days without a month count from the start of the year.
        if (!isYearly || (rule._months.Count == 0 && (rule._days.Count > 0 || rule._weekdays.Count > 0)))
            return null;
        if (rule._months.Count == 0)
            rule._months.Add(start.Month);
        if (rule._days.Count == 0 && rule._weekdays.Count == 0)
            rule._days.Add(start.Day);
        return rule;
    }

    /// <summary>The days of a year.</summary>
    public IEnumerable<LocalDate> DaysOf(int year)
    {
        foreach (var month in _months)
        {
            var length = CalendarSystem.Iso.GetDaysInMonth(year, month);
            for (var day = 1; day <= length; day++)
            {
                var date = new LocalDate(year, month, day);
                var (before, behind) = ((day - 1) / 7, (length - day) / 7);
                if ((_days.Count == 0 || _days.Contains(day) || _days.Contains(day - length - 1))
                    && (_weekdays.Count == 0 || _weekdays.Exists(w => w.Day == date.DayOfWeek && (w.Ordinal == 0 || w.Ordinal == before + 1 || w.Ordinal == -behind - 1))))
                {
                    yield return date;
                }
            }
        }
    }

    private bool Add(string weekday)
    {
        var day = weekday.Length < 2 ? -1 : Array.IndexOf(Weekdays, weekday[^2..]);
        var ordinal = 0;
        if (day < 0 || (weekday.Length > 2 && (!int.TryParse(weekday[..^2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out ordinal) || ordinal is 0 or < -5 or > 5)))
            return false;
        _weekdays.Add((ordinal, (IsoDayOfWeek)(day + 1)));
        return true;
    }

    private static bool Numbers(string[] values, int most, List<int> numbers)
    {
        foreach (var value in values)
        {
            if (!int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || number == 0 || Math.Abs(number) > most)
                return false;
            if (!numbers.Contains(number))
                numbers.Add(number);
        }

        return true;
    }
}

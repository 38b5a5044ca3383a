using System.Buffers;
using System.Globalization;

namespace Governance.Adapters.Sdmx;

/// <summary>How long a range of time is, as <c>P1Y2M10DT2H30M</c>.</summary>
/// <param name="Months">Its whole months, those of its years with them.</param>
/// <param name="Days">Its days, those of its weeks with them.</param>
/// <param name="Time">Its hours, minutes and seconds.</param>
internal readonly record struct Duration(int Months, int Days, TimeSpan Time)
{
    private const int MostNumber = 9999;
    private const string OfDays = "YMWD";
    private const string OfTime = "HMS";
    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789.");

    /// <summary>Whether it is of years alone.</summary>
    public bool IsYears => Days == 0 && Time == TimeSpan.Zero && Months % 12 == 0;

    /// <summary>Whether it is of months alone.</summary>
    public bool IsMonths => Days == 0 && Time == TimeSpan.Zero;

    /// <summary>Reads a duration.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The duration; null for what is none, or none of any length.</returns>
    public static Duration? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != 'P')
            return null;
        var (units, last, months, days, time) = (OfDays, -1, 0, 0, TimeSpan.Zero);
        for (text = text[1..]; text.Length > 0;)
        {
            if (text[0] == 'T' && units == OfDays && text.Length > 1)
            {
                (units, last) = (OfTime, -1);
                text = text[1..];
                continue;
            }

            var end = text.IndexOfAnyExcept(Numbers);
            var unit = end < 1 ? -1 : units.IndexOf(text[end], StringComparison.Ordinal);
            if (unit <= last || Number(text[..end], mayHaveDecimals: text[end] == 'S') is not { } number)
                return null;
            if (units == OfTime)
                time += TimeSpan.FromTicks((long)(number * text[end] switch { 'H' => TimeSpan.TicksPerHour, 'M' => TimeSpan.TicksPerMinute, _ => TimeSpan.TicksPerSecond }));
            else if (text[end] is 'Y' or 'M')
                months += (int)number * (text[end] == 'Y' ? 12 : 1);
            else
                days += (int)number * (text[end] == 'W' ? 7 : 1);
            last = unit;
            text = text[(end + 1)..];
        }

        return months > 0 || days > 0 || time > TimeSpan.Zero ? new(months, days, time) : null;
    }

    private static decimal? Number(ReadOnlySpan<char> text, bool mayHaveDecimals)
        => decimal.TryParse(text, mayHaveDecimals ? NumberStyles.AllowDecimalPoint : NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostNumber ? number : null;
}

using System.Globalization;

namespace Governance.Adapters.Tabular;

/// <summary>Days counted by spreadsheets, as ISO 8601.</summary>
internal static class ExcelDate
{
    /// <summary>The first day that is not 9999 any more, counted from 1900.</summary>
    private const double End = 2_958_466;

    /// <summary>A day.</summary>
    public const double DayMilliseconds = 86_400_000;

    /// <summary>
    /// The date or time a number shows, or null where it shows none: before the first day, after 9999, and the 29 February
    /// of 1900, which spreadsheets count and which never was.
    /// </summary>
    public static string? Text(double serial, ShownAs shape, bool from1904)
    {
        if (!(serial >= 0 && serial < End))
            return null;
        var milliseconds = (long)Math.Round(serial * DayMilliseconds);
        if (shape == ShownAs.Elapsed)
            return Duration(milliseconds);
        var (days, rest) = Math.DivRem(milliseconds, (long)DayMilliseconds);
        var time = TimeSpan.FromMilliseconds(rest);
        if (days == 0 && (shape == ShownAs.Time || (shape == ShownAs.DateTime && !from1904)))
            return TimeText(time);
        if (Day(days, from1904) is not { } day)
            return null;
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return shape == ShownAs.Date && rest == 0 ? date : $"{date}T{TimeText(time)}";
    }

    /// <summary>The number of a day counted from 1900, or null where it cannot be told: before 1 March 1900.</summary>
    public static double? Serial(DateOnly date)
        => date >= new DateOnly(1900, 3, 1) ? date.DayNumber - new DateOnly(1899, 12, 30).DayNumber : null;

    /// <summary>Reads a duration as <see cref="Text"/> writes it.</summary>
    public static bool TryDuration(string text, out long milliseconds)
    {
        milliseconds = 0;
        var (hour, minute) = (text.IndexOf('H', StringComparison.Ordinal), text.IndexOf('M', StringComparison.Ordinal));
        if (!text.StartsWith("PT", StringComparison.Ordinal) || hour < 2 || minute < hour || !text.EndsWith('S')
            || !int.TryParse(text.AsSpan(2, hour - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var hours)
            || !int.TryParse(text.AsSpan(hour + 1, minute - hour - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
            || !decimal.TryParse(text.AsSpan(minute + 1, text.Length - minute - 2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            return false;
        milliseconds = (hours * 3_600_000L) + (minutes * 60_000L) + (long)(seconds * 1000);
        return milliseconds / DayMilliseconds < End && Duration(milliseconds) == text;
    }

    private static DateOnly? Day(long days, bool from1904)
    {
        if (!from1904 && days is 0 or 60)
            return null;
        var first = from1904 ? new DateOnly(1904, 1, 1) : days < 60 ? new DateOnly(1899, 12, 31) : new DateOnly(1899, 12, 30);
        return days <= DateOnly.MaxValue.DayNumber - first.DayNumber ? first.AddDays((int)days) : null;
    }

    private static string TimeText(TimeSpan time)
        => time.ToString(time.Milliseconds == 0 ? @"hh\:mm\:ss" : @"hh\:mm\:ss\.fff", CultureInfo.InvariantCulture);

    private static string Duration(long milliseconds)
    {
        var (seconds, rest) = Math.DivRem(milliseconds, 1000);
        var fraction = rest == 0 ? "" : "." + rest.ToString("000", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"PT{seconds / 3600}H{seconds / 60 % 60}M{seconds % 60}{fraction}S");
    }
}

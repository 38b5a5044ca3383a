using System.Globalization;

namespace Governance.Adapters.Tabular;

/// <summary>Times of day as spreadsheets show them: <c>08:00</c>, <c>8:00</c>, <c>08:00:00</c>, <c>8:00 PM</c>.</summary>
internal static class CellTimes
{
    private static readonly string[] Shapes = ["H:mm", "H:mm:ss", "h:mm tt", "h:mm:ss tt"];

    /// <summary>Reads a time of day. One with seconds is none, unless they are nought: minutes are all that is kept.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="time">The time.</param>
    /// <returns>Whether the cell is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out TimeOnly time)
        => TimeOnly.TryParseExact(text.Trim(), Shapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out time) && time.Second == 0;

    /// <summary>The time as converters spell it.</summary>
    /// <param name="time">The time.</param>
    /// <returns>The text, such as <c>08:30</c>.</returns>
    public static string Canonical(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}

using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Forms;

/// <summary>A position as devices send it: latitude, longitude, then altitude and accuracy, which the core does not have and are kept as they are.</summary>
internal static class Positions
{
    public static FieldConverter<T> Of<T>(Func<T, Place?> get, Func<T, Place> make)
        where T : Record
        => FieldConverters.Of<T>(
            (cell, record) =>
            {
                var parts = Parts(cell);
                if (parts.Length is < 2 or > 4 || !Degrees(parts[0], 90, out var latitude) || !Degrees(parts[1], 180, out var longitude))
                    return false;
                make(record).Point = new GeoPoint(latitude, longitude);
                return true;
            },
            record => get(record)?.Point is { } p ? string.Create(CultureInfo.InvariantCulture, $"{p.Latitude} {p.Longitude}") : null);

    /// <summary>
    /// The numbers. Where blanks keep them apart, a comma within one is a decimal mark, as in <c>16,27 -0,04</c>; where commas
    /// alone do, four whole numbers may be two with decimal commas, and are none.
    /// </summary>
    private static string[] Parts(string cell)
    {
        var words = cell.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length > 1 && Array.Exists(words, w => w.TrimEnd(',').Contains(',', StringComparison.Ordinal)))
            return [.. words.Select(w => w.TrimEnd(',')).Select(w => w.Contains('.', StringComparison.Ordinal) ? w : w.Replace(',', '.'))];
        var parts = cell.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 1 && parts.Length == 4 && !cell.Contains('.', StringComparison.Ordinal) ? [] : parts;
    }

    private static bool Degrees(string text, int limit, out decimal degrees)
        => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out degrees) && Math.Abs(degrees) <= limit;
}

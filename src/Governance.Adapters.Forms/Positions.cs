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
                var parts = cell.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
                if (parts.Length is < 2 or > 4 || !Degrees(parts[0], 90, out var latitude) || !Degrees(parts[1], 180, out var longitude))
                    return false;
                make(record).Point = new GeoPoint(latitude, longitude);
                return true;
            },
            record => get(record)?.Point is { } p ? string.Create(CultureInfo.InvariantCulture, $"{p.Latitude} {p.Longitude}") : null);

    private static bool Degrees(string text, int limit, out decimal degrees)
        => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out degrees) && Math.Abs(degrees) <= limit;
}

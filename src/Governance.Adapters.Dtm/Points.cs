using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>Positions in two cells, whichever of the two comes first. A column is what its name says, never what its place suggests.</summary>
internal static class Points
{
    /// <summary>Latitude and longitude in cells of their own: both or none.</summary>
    public static IReadOnlyList<FieldConverter<T>> Halves<T>(Func<T, Place?> find, Func<T, Place> make)
        where T : Record
        => FieldConverters.Together<T>(
            (cells, record) =>
            {
                var (latitude, longitude) = (0m, 0m);
                if (cells[0] is not null && !Degrees(cells[0], 90, out latitude))
                    return 0;
                if (cells[1] is not null && !Degrees(cells[1], 180, out longitude))
                    return 1;
                if (cells[0] is null || cells[1] is null)
                    return cells[0] is null ? 1 : 0;
                make(record).Point = new GeoPoint(latitude, longitude);
                return null;
            },
            record => find(record)?.Point?.Latitude.ToString(CultureInfo.InvariantCulture),
            record => find(record)?.Point?.Longitude.ToString(CultureInfo.InvariantCulture));

    private static bool Degrees(string? cell, int limit, out decimal degrees)
        => decimal.TryParse(cell.AsSpan().Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out degrees) && Math.Abs(degrees) <= limit;
}

using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Htcds;

/// <summary>A position in two columns, a longitude and a latitude.</summary>
internal static class HtcdsPoints
{
    public static IEnumerable<(string Name, FieldConverter<Migrant> Converter)> Of(string longitude, string latitude, Action<Migrant, GeoPoint> set, Func<Migrant, GeoPoint?> get)
        => new[] { longitude, latitude }.Zip(FieldConverters.Together<Migrant>(
            (cells, migrant) =>
            {
                // One half alone is no position, and it is the half that is there that is found.
                if (cells[0] is null)
                    return 1;
                if (!TryRead(cells[0], 180, out var x))
                    return 0;
                if (cells[1] is null)
                    return 0;
                if (!TryRead(cells[1], 90, out var y))
                    return 1;
                set(migrant, new GeoPoint(y, x));
                return null;
            },
            migrant => get(migrant)?.Longitude.ToString(CultureInfo.InvariantCulture),
            migrant => get(migrant)?.Latitude.ToString(CultureInfo.InvariantCulture)));

    private static bool TryRead(string? cell, decimal limit, out decimal degrees)
        => decimal.TryParse(cell.AsSpan().Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out degrees) && Math.Abs(degrees) <= limit;
}

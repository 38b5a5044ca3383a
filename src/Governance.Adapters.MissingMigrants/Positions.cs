using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.MissingMigrants;

/// <summary>Where it happened, in degrees.</summary>
internal static class Positions
{
    /// <summary><c>lat, lon</c> in one cell.</summary>
    public static readonly FieldConverter<Incident> Pair = FieldConverters.Of<Incident>(
        (cell, incident) =>
        {
            var comma = cell.IndexOf(',', StringComparison.Ordinal);
            if (comma < 0 || !Degrees(cell.AsSpan(0, comma), 90, out var latitude) || !Degrees(cell.AsSpan(comma + 1), 180, out var longitude))
                return false;
            Places.Incident(incident).Point = new GeoPoint(latitude, longitude);
            return true;
        },
        incident => incident.Place?.Point is { } p ? string.Create(CultureInfo.InvariantCulture, $"{p.Latitude}, {p.Longitude}") : null);

    /// <summary>Latitude and longitude in cells of their own: both or none.</summary>
    private static readonly IReadOnlyList<FieldConverter<Incident>> Halves = FieldConverters.Together<Incident>(
        (cells, incident) =>
        {
            if (!Degrees(cells[0], 90, out var latitude))
                return 0;
            if (!Degrees(cells[1], 180, out var longitude))
                return 1;
            Places.Incident(incident).Point = new GeoPoint(latitude, longitude);
            return null;
        },
        incident => incident.Place?.Point?.Latitude.ToString(CultureInfo.InvariantCulture),
        incident => incident.Place?.Point?.Longitude.ToString(CultureInfo.InvariantCulture));

    /// <summary>Latitude in its own cell.</summary>
    public static readonly FieldConverter<Incident> Latitude = Halves[0];

    /// <summary>Longitude in its own cell.</summary>
    public static readonly FieldConverter<Incident> Longitude = Halves[1];

    private static bool Degrees(ReadOnlySpan<char> text, int limit, out decimal degrees)
        => decimal.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out degrees)
            && Math.Abs(degrees) <= limit;
}

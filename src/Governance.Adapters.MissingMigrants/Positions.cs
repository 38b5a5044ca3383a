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

    /// <summary>Latitude in its own cell; its longitude is read late and completes or removes the position.</summary>
    public static readonly FieldConverter<Incident> Latitude = FieldConverters.Of<Incident>(
        (cell, incident) =>
        {
            if (!Degrees(cell, 90, out var latitude))
                return false;
            Places.Incident(incident).Point = new GeoPoint(latitude, 0);
            return true;
        },
        incident => incident.Place?.Point?.Latitude.ToString(CultureInfo.InvariantCulture));

    /// <summary>Longitude in its own cell.</summary>
    public static readonly FieldConverter<Incident> Longitude = FieldConverters.Of<Incident>(
        (cell, incident) =>
        {
            if (incident.Place?.Point is not { } point)
                return cell.Length == 0;
            incident.Place.Point = Degrees(cell, 180, out var longitude) ? new GeoPoint(point.Latitude, longitude) : null;
            return incident.Place.Point is not null;
        },
        incident => incident.Place?.Point?.Longitude.ToString(CultureInfo.InvariantCulture));

    private static bool Degrees(ReadOnlySpan<char> text, int limit, out decimal degrees)
        => decimal.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out degrees)
            && Math.Abs(degrees) <= limit;
}

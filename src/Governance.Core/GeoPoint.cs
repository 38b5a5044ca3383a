using System.Text.Json.Serialization;
using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A position on earth in WGS 84, latitude first.</summary>
public readonly record struct GeoPoint
{
    /// <summary>Makes a position.</summary>
    /// <param name="latitude">Degrees north, -90 to 90.</param>
    /// <param name="longitude">Degrees east, -180 to 180.</param>
    /// <exception cref="ArgumentOutOfRangeException">A coordinate is outside its range.</exception>
    [JsonConstructor]
    public GeoPoint(decimal latitude, decimal longitude)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(latitude, 90m);
        ArgumentOutOfRangeException.ThrowIfLessThan(latitude, -90m);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(longitude, 180m);
        ArgumentOutOfRangeException.ThrowIfLessThan(longitude, -180m);
        Latitude = latitude;
        Longitude = longitude;
    }

    /// <summary>Degrees north.</summary>
    [Limits(Minimum = -90, Maximum = 90)]
    public decimal Latitude { get; }

    /// <summary>Degrees east.</summary>
    [Limits(Minimum = -180, Maximum = 180)]
    public decimal Longitude { get; }
}

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
        // Not the helpers of the exception: they name the value, and an exact position is what messages must not hold.
        if (latitude is < -90 or > 90)
            throw new ArgumentOutOfRangeException(nameof(latitude), "The latitude must be from -90 to 90 degrees.");
        if (longitude is < -180 or > 180)
            throw new ArgumentOutOfRangeException(nameof(longitude), "The longitude must be from -180 to 180 degrees.");
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

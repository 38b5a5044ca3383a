namespace Governance.Adapters.Kobo;

/// <summary>What a column has of the answer to its question.</summary>
internal enum ColumnPart
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>Whether one choice was ticked.</summary>
    Choice,

    /// <summary>The latitude of a position.</summary>
    Latitude,

    /// <summary>The longitude of a position.</summary>
    Longitude,

    /// <summary>The coordinates of a position in GeoJSON.</summary>
    Coordinates,

    /// <summary>What the core does not hold, such as the altitude of a position.</summary>
    Other,
}

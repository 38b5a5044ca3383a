using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>What kind of place.</summary>
[JsonConverter(typeof(KebabEnumConverter<PlaceKind>))]
public enum PlaceKind
{
    /// <summary>Country.</summary>
    Country,

    /// <summary>Region of the world.</summary>
    RegionOfWorld,

    /// <summary>First administrative level.</summary>
    [JsonStringEnumMemberName("admin-1")]
    Admin1,

    /// <summary>Second administrative level.</summary>
    [JsonStringEnumMemberName("admin-2")]
    Admin2,

    /// <summary>Third administrative level.</summary>
    [JsonStringEnumMemberName("admin-3")]
    Admin3,

    /// <summary>Fourth administrative level.</summary>
    [JsonStringEnumMemberName("admin-4")]
    Admin4,

    /// <summary>Town or other locality.</summary>
    Locality,

    /// <summary>Village.</summary>
    Village,

    /// <summary>Neighbourhood.</summary>
    Neighbourhood,

    /// <summary>Displacement site.</summary>
    Site,

    /// <summary>Camp.</summary>
    Camp,

    /// <summary>Facility.</summary>
    Facility,

    /// <summary>Border point.</summary>
    BorderPoint,

    /// <summary>Flow monitoring point.</summary>
    MonitoringPoint,

    /// <summary>Sea.</summary>
    Sea,

    /// <summary>Desert.</summary>
    Desert,

    /// <summary>Point on a route.</summary>
    RoutePoint,

    /// <summary>Postal address.</summary>
    Address,

    /// <summary>Other.</summary>
    Other,
}

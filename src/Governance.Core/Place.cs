using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A place as a source names it, with what is known of its code, level and position.</summary>
public sealed class Place
{
    /// <summary>Name as given.</summary>
    public string? Name { get; set; }

    /// <summary>What kind of place.</summary>
    public PlaceKind? Kind { get; set; }

    /// <summary>What happened there, in the record that holds it.</summary>
    public PlaceRole? Role { get; set; }

    /// <summary>Administrative level, 0 being the country.</summary>
    [Limits(Minimum = 0, Maximum = 5)]
    public int? Level { get; set; }

    /// <summary>Country the place lies in.</summary>
    public CountryCode? Country { get; set; }

    /// <summary>P-code with its edition.</summary>
    public PCode? PCode { get; set; }

    /// <summary>Administrative units that contain the place, from the highest, as the source states them.</summary>
    public IList<AdminUnit>? Within { get; set; }

    /// <summary>Region of the world, where no country is stated.</summary>
    [CodeList("world-region")]
    public string? Region { get; set; }

    /// <summary>Codes of the place in other schemes, such as a site id or a gazetteer number.</summary>
    public IList<Identifier>? Identifiers { get; set; }

    /// <summary>The facility at the place, such as the border post or the monitoring point where people were counted.</summary>
    public string? FacilityId { get; set; }

    /// <summary>Position.</summary>
    public GeoPoint? Point { get; set; }

    /// <summary>What the position stands for.</summary>
    public CoordinatePrecision? Precision { get; set; }

    /// <summary>True where the source presumes the place.</summary>
    public bool? Presumed { get; set; }

    /// <summary>Share of the whole in per cent, where a source spreads a record over places.</summary>
    [Limits(Minimum = 0, Maximum = 100)]
    public decimal? Percentage { get; set; }

    /// <summary>Remark of the source on the place.</summary>
    public string? Note { get; set; }
}

namespace Governance.Core;

/// <summary>A postal address.</summary>
public sealed class PostalAddress
{
    /// <summary>Street and number.</summary>
    public string? Street { get; set; }

    /// <summary>City.</summary>
    public string? City { get; set; }

    /// <summary>State, region or province.</summary>
    public string? State { get; set; }

    /// <summary>Postal code.</summary>
    public string? PostalCode { get; set; }

    /// <summary>Country.</summary>
    public CountryCode? Country { get; set; }

    /// <summary>Position.</summary>
    public GeoPoint? Point { get; set; }
}

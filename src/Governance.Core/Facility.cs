using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A place or service that serves migrants; mobile teams and hotlines too.</summary>
public sealed class Facility : Record
{
    /// <summary>Makes a record whose sensitivity, where it states none, is confidential.</summary>
    public Facility()
        : base(Governance.Core.Sensitivity.Confidential)
    {
    }

    /// <summary>Name.</summary>
    public required LocalizedText Name { get; set; }

    /// <summary>Kind.</summary>
    [CodeList("facility-kind")]
    public string? Kind { get; set; }

    /// <summary>Description.</summary>
    public LocalizedText? Description { get; set; }

    /// <summary>Where it is.</summary>
    public Place? Place { get; set; }

    /// <summary>Postal address, as far as it may be told.</summary>
    public PostalAddress? Address { get; set; }

    /// <summary>How far its location may be told; absent means withheld for a shelter.</summary>
    public LocationDisclosure? LocationDisclosure { get; set; }

    /// <summary>True where it moves or has no fixed place.</summary>
    public bool? Mobile { get; set; }

    /// <summary>Who operates it.</summary>
    public IList<OrganisationRef>? Operators { get; set; }

    /// <summary>Who owns it.</summary>
    public OrganisationRef? Owner { get; set; }

    /// <summary>Who funds it.</summary>
    public IList<OrganisationRef>? Funders { get; set; }

    /// <summary>Posts, such as a coordinator.</summary>
    public IList<PersonRef>? Staff { get; set; }

    /// <summary>Services.</summary>
    public IList<Service>? Services { get; set; }

    /// <summary>People it can receive.</summary>
    public Quantity? Capacity { get; set; }

    /// <summary>People it can still receive.</summary>
    public Quantity? Available { get; set; }

    /// <summary>Languages spoken, as BCP 47 tags.</summary>
    [Text(Patterns.LanguageTag)]
    public IList<string>? Languages { get; set; }

    /// <summary>Accessibility.</summary>
    public string? Accessibility { get; set; }

    /// <summary>States in order.</summary>
    public IList<FacilityStep>? StateHistory { get; set; }

    /// <summary>Contacts it publishes.</summary>
    public IList<PublicContact>? Contacts { get; set; }

    /// <summary>Website.</summary>
    [Text(Patterns.Url)]
    public string? Url { get; set; }

    /// <summary>Documents on it.</summary>
    public IList<DocumentRef>? Documents { get; set; }

    /// <summary>Remarks.</summary>
    public IList<LocalizedText>? Notes { get; set; }
}

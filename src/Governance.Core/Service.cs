using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A standing service.</summary>
public sealed class Service
{
    /// <summary>Kind.</summary>
    [CodeList("service-kind")]
    public required string Kind { get; set; }

    /// <summary>Name.</summary>
    public LocalizedText? Name { get; set; }

    /// <summary>Description.</summary>
    public LocalizedText? Description { get; set; }

    /// <summary>Identities of the service in other directories.</summary>
    public IList<Identifier>? Identifiers { get; set; }

    /// <summary>State.</summary>
    public ServiceStatus? Status { get; set; }

    /// <summary>Opening hours.</summary>
    public IList<OpeningHours>? Schedule { get; set; }

    /// <summary>Languages spoken, as BCP 47 tags.</summary>
    [Text(Patterns.LanguageTag)]
    public IList<string>? Languages { get; set; }

    /// <summary>Who may use it.</summary>
    public LocalizedText? Eligibility { get; set; }

    /// <summary>What it costs the user.</summary>
    public LocalizedText? Cost { get; set; }

    /// <summary>How to apply.</summary>
    public LocalizedText? Application { get; set; }

    /// <summary>Documents to bring.</summary>
    public IList<LocalizedText>? RequiredDocuments { get; set; }

    /// <summary>Least age of those served, in years.</summary>
    [Limits(Minimum = 0, Maximum = 130)]
    public int? MinimumAge { get; set; }

    /// <summary>Greatest age of those served, in years.</summary>
    [Limits(Minimum = 0, Maximum = 130)]
    public int? MaximumAge { get; set; }

    /// <summary>Areas served.</summary>
    public IList<Place>? Areas { get; set; }

    /// <summary>Contacts it publishes.</summary>
    public IList<PublicContact>? Contacts { get; set; }

    /// <summary>Website.</summary>
    [Text(Patterns.Url)]
    public string? Url { get; set; }

    /// <summary>Who provides it.</summary>
    public OrganisationRef? Provider { get; set; }

    /// <summary>Since when.</summary>
    public PartialDate? From { get; set; }

    /// <summary>Until when.</summary>
    public PartialDate? To { get; set; }
}

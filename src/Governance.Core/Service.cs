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

    /// <summary>Who provides it.</summary>
    public OrganisationRef? Provider { get; set; }

    /// <summary>Since when.</summary>
    public PartialDate? From { get; set; }

    /// <summary>Until when.</summary>
    public PartialDate? To { get; set; }
}

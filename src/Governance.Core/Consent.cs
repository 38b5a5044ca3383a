using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A consent for one purpose and one recipient.</summary>
public sealed class Consent
{
    /// <summary>What the data may be used for.</summary>
    [CodeList("consent-purpose")]
    public required string Purpose { get; set; }

    /// <summary>Who may receive the data.</summary>
    public OrganisationRef? Recipient { get; set; }

    /// <summary>Date given.</summary>
    public PartialDate? Given { get; set; }

    /// <summary>Date withdrawn.</summary>
    public PartialDate? Withdrawn { get; set; }

    /// <summary>Form in which it was given.</summary>
    [CodeList("consent-form")]
    public string? Form { get; set; }

    /// <summary>Who gave it.</summary>
    public ConsentGiver? By { get; set; }
}

using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A referral between organisations.</summary>
public sealed class Referral
{
    /// <summary>Into the case or out of it.</summary>
    public required ReferralDirection Direction { get; set; }

    /// <summary>Organisation that refers.</summary>
    public OrganisationRef? From { get; set; }

    /// <summary>Organisation that receives.</summary>
    public OrganisationRef? To { get; set; }

    /// <summary>Case worker at the other organisation.</summary>
    public PersonRef? Worker { get; set; }

    /// <summary>Date of the referral.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>Reason.</summary>
    [CodeList("referral-reason")]
    public string? Reason { get; set; }

    /// <summary>Details; must name nobody.</summary>
    public string? Details { get; set; }

    /// <summary>Outcome.</summary>
    [CodeList("referral-outcome")]
    public string? Outcome { get; set; }

    /// <summary>Whether the person consented to this referral.</summary>
    public Answer? Consent { get; set; }
}

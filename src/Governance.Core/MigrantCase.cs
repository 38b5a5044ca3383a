using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A case managed for a person.</summary>
public sealed class MigrantCase
{
    /// <summary>Case number within the owner's register.</summary>
    [Text(MaxLength = 128)]
    public required string Number { get; set; }

    /// <summary>Who owns the case.</summary>
    public PersonRef? Owner { get; set; }

    /// <summary>Date the case was opened.</summary>
    public PartialDate? Opened { get; set; }

    /// <summary>Date the case was closed.</summary>
    public PartialDate? Closed { get; set; }

    /// <summary>State of the case.</summary>
    public CaseStatus? Status { get; set; }

    /// <summary>Reason for closing the case.</summary>
    [CodeList("case-closure-reason")]
    public Coded? ClosureReason { get; set; }

    /// <summary>Assessments made.</summary>
    public IList<Assessment>? Assessments { get; set; }

    /// <summary>Support plans.</summary>
    public IList<SupportPlan>? SupportPlans { get; set; }

    /// <summary>Referrals in and out.</summary>
    public IList<Referral>? Referrals { get; set; }

    /// <summary>Comments on the case.</summary>
    public IList<CaseComment>? Comments { get; set; }
}

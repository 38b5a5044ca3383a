namespace Governance.Core;

/// <summary>A guardian of a child.</summary>
public sealed class Guardian
{
    /// <summary>Relation to the child.</summary>
    public string? Relation { get; set; }

    /// <summary>Who appointed the guardian.</summary>
    public OrganisationRef? AppointedBy { get; set; }

    /// <summary>Since when.</summary>
    public PartialDate? From { get; set; }

    /// <summary>Until when.</summary>
    public PartialDate? To { get; set; }
}

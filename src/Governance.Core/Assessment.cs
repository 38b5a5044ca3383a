namespace Governance.Core;

/// <summary>An assessment of a person's situation.</summary>
public sealed class Assessment
{
    /// <summary>What was assessed.</summary>
    public string? Kind { get; set; }

    /// <summary>Date of the assessment.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>Who made it.</summary>
    public OrganisationRef? By { get; set; }

    /// <summary>Outcome.</summary>
    public string? Outcome { get; set; }
}

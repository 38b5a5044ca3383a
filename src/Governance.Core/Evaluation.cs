namespace Governance.Core;

/// <summary>A grade given to the implementation.</summary>
public sealed class Evaluation
{
    /// <summary>Who assesses.</summary>
    public OrganisationRef? By { get; set; }

    /// <summary>Scale, such as CCPR follow-up grades.</summary>
    public string? Scale { get; set; }

    /// <summary>Grade as the scale spells it.</summary>
    public string? Grade { get; set; }

    /// <summary>Date.</summary>
    public PartialDate? Date { get; set; }
}

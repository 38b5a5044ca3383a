namespace Governance.Core;

/// <summary>One state in the history of an organisation.</summary>
public sealed class OrganisationStep
{
    /// <summary>State.</summary>
    public required OrganisationState State { get; set; }

    /// <summary>When it began.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>Evidence.</summary>
    public IList<DocumentRef>? Evidence { get; set; }

    /// <summary>Remark.</summary>
    public string? Note { get; set; }
}

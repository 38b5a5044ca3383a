namespace Governance.Core;

/// <summary>One state in the history of a recommendation.</summary>
public sealed class ImplementationStep
{
    /// <summary>State.</summary>
    public required ImplementationState State { get; set; }

    /// <summary>When it began.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>Who said so.</summary>
    public OrganisationRef? By { get; set; }

    /// <summary>Evidence.</summary>
    public IList<DocumentRef>? Evidence { get; set; }

    /// <summary>Remark.</summary>
    public string? Note { get; set; }
}

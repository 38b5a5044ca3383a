namespace Governance.Core;

/// <summary>One state in the history of a facility.</summary>
public sealed class FacilityStep
{
    /// <summary>State.</summary>
    public required FacilityState State { get; set; }

    /// <summary>When it began.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>Whether the source states it or it was inferred.</summary>
    public LinkBasis? Basis { get; set; }

    /// <summary>Evidence.</summary>
    public IList<DocumentRef>? Evidence { get; set; }

    /// <summary>Remark.</summary>
    public string? Note { get; set; }
}

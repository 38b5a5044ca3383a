using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A tree of objectives: a compact, goals, a policy or a plan.</summary>
public sealed class PolicyFramework : Record
{
    /// <summary>Makes a record whose sensitivity, where it states none, is restricted.</summary>
    public PolicyFramework()
        : base(Governance.Core.Sensitivity.Restricted)
    {
    }

    /// <summary>Title.</summary>
    public required LocalizedText Title { get; set; }

    /// <summary>Acronyms.</summary>
    public IList<string>? Acronyms { get; set; }

    /// <summary>Kind.</summary>
    [CodeList("framework-kind")]
    public string? Kind { get; set; }

    /// <summary>Who adopted it.</summary>
    public OrganisationRef? Owner { get; set; }

    /// <summary>Date of adoption.</summary>
    public PartialDate? Adopted { get; set; }

    /// <summary>Versions, plans and revisions.</summary>
    public IList<FrameworkVersion>? Versions { get; set; }

    /// <summary>Objectives, from the top.</summary>
    public IList<FrameworkObjective>? Objectives { get; set; }

    /// <summary>Documents.</summary>
    public IList<DocumentRef>? Documents { get; set; }

    /// <summary>Remarks.</summary>
    public IList<LocalizedText>? Notes { get; set; }
}

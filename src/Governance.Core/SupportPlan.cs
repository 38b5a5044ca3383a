using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A plan of support for a person.</summary>
public sealed class SupportPlan
{
    /// <summary>Objectives.</summary>
    public string? Objectives { get; set; }

    /// <summary>Actions.</summary>
    public string? Actions { get; set; }

    /// <summary>Types of support.</summary>
    [CodeList("support-type")]
    public IList<string>? Types { get; set; }

    /// <summary>Planned end.</summary>
    public PartialDate? PlannedEnd { get; set; }

    /// <summary>Actual end.</summary>
    public PartialDate? ActualEnd { get; set; }
}

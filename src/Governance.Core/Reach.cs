using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>People an activity targets or reached.</summary>
public sealed class Reach
{
    /// <summary>Group.</summary>
    [CodeList("affected-group")]
    public Coded? Group { get; set; }

    /// <summary>What is counted.</summary>
    public CountUnit? Unit { get; set; }

    /// <summary>How many are targeted.</summary>
    public Quantity? Target { get; set; }

    /// <summary>How many were reached.</summary>
    public Quantity? Reached { get; set; }

    /// <summary>When.</summary>
    public Period? Period { get; set; }

    /// <summary>Parts by sex, age and other dimensions.</summary>
    public IList<Breakdown>? Breakdowns { get; set; }
}

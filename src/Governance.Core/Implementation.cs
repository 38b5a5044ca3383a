namespace Governance.Core;

/// <summary>What happened to a recommendation.</summary>
public sealed class Implementation
{
    /// <summary>State now.</summary>
    public ImplementationState? State { get; set; }

    /// <summary>Since when.</summary>
    public PartialDate? Since { get; set; }

    /// <summary>Earlier states in order.</summary>
    public IList<ImplementationStep>? History { get; set; }

    /// <summary>Evidence of the state now.</summary>
    public IList<DocumentRef>? Evidence { get; set; }

    /// <summary>Reports on progress.</summary>
    public IList<ProgressReport>? ProgressReports { get; set; }

    /// <summary>Grades given by those who assess it.</summary>
    public IList<Evaluation>? Evaluations { get; set; }
}

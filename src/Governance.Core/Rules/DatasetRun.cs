using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>One run of a dataset rule: it sees every valid record once, in order, and reports at the end.</summary>
public abstract class DatasetRun
{
    /// <summary>
    /// Whether the run gave up because it would hold more than it may. Then the rule says that it did not run, and the run
    /// is let go of with all it holds.
    /// </summary>
    public bool GaveUp { get; protected set; }

    /// <summary>Sees one record.</summary>
    /// <param name="record">The record; not to be kept or changed.</param>
    /// <param name="place">Where it stands, small enough to keep.</param>
    public abstract void See(Record record, RecordPlace place);

    /// <summary>Reports what the whole dataset shows.</summary>
    /// <param name="report">Takes each finding: the record's place, JSON Pointer, arguments (facts of the rule, never values).</param>
    public abstract void Complete(Action<RecordPlace, string, IReadOnlyList<DiagnosticArgument>> report);
}

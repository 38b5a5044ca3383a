using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// In the history of a facility, listed in order, a date is certainly before an earlier listed one.
/// </summary>
/// <remarks>
/// <para>Why: The last state is read as the state now; in a history out of order it may be an old one.</para>
/// <para>Mend: Put the states in the order in which they began, or correct the date.</para>
/// </remarks>
internal sealed class FacilityHistoryOutOfOrder() : Rule<Facility>(Declared)
{
    public const string Code = "GC1702";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "History of the facility is out of order",
        "A state of the facility is dated before one that is listed earlier.",
        typeof(FacilityHistoryOutOfOrder));

    protected override void Check(Facility record, RuleContext context)
    {
        foreach (var step in DateOrder.Backward(record.StateHistory, s => s.Date))
            context.Report($"/stateHistory/{step}/date");
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// In the history of an organisation, listed in order, a date is certainly before an earlier listed one; a
/// dissolution before the establishment has its own code.
/// </summary>
/// <remarks>
/// <para>Why: The last state is read as the state now; in a history out of order it may be an old one.</para>
/// <para>Mend: Put the states in the order in which they began, or correct the date.</para>
/// </remarks>
internal sealed class OrganisationHistoryOutOfOrder() : Rule<Organisation>(Declared)
{
    public const string Code = "GC1721";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "History of the organisation is out of order",
        "A state of the organisation is dated before one that is listed earlier.",
        typeof(OrganisationHistoryOutOfOrder));

    protected override void Check(Organisation record, RuleContext context)
    {
        foreach (var step in DateOrder.Backward(record.StateHistory, s => s.Date))
        {
            if (!DissolvedBeforeEstablished.Concerns(record.StateHistory!, step))
                context.Report($"/stateHistory/{step}/date");
        }
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The status is cancelled and there are outcomes, statements or a number of participants above zero.
/// </summary>
/// <remarks>
/// <para>
/// Why: what was said and decided was said somewhere: the status is wrong, or it belongs to another event.
/// </para>
/// <para>Mend: Correct the status, or move what was recorded to the event it belongs to.</para>
/// </remarks>
internal sealed class CancelledWithOutcomes() : Rule<GovernanceEvent>(Declared)
{
    public const string Code = "GC1510";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Cancelled event has outcomes",
        "The event is cancelled, but outcomes or statements of it are recorded.",
        typeof(CancelledWithOutcomes));

    protected override void Check(GovernanceEvent record, RuleContext context)
    {
        if (record.Status == EventStatus.Cancelled
            && (record.Outcomes?.Items?.Count > 0 || record.Statements?.Count > 0 || record.ParticipantCount > 0))
        {
            context.Report("/status");
        }
    }
}

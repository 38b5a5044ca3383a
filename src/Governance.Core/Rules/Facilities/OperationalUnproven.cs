using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The last state of the history is operational, no service is active, and no evidence of that state has a date.
/// </summary>
/// <remarks>
/// <para>Why: Handed over is not operational: people are sent to a building that may be closed.</para>
/// <para>
/// Mend: enter the services that are active, or a dated document that shows them, or give the state that can be
/// shown.
/// </para>
/// </remarks>
internal sealed class OperationalUnproven() : Rule<Facility>(Declared)
{
    public const string Code = "GC1701";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Operational state is not proven",
        "The facility is said to be operational without an active service or dated evidence.",
        typeof(OperationalUnproven));

    protected override void Check(Facility record, RuleContext context)
    {
        if (record.StateHistory is { Count: > 0 } history && history[^1] is { State: FacilityState.Operational } now
            && !record.ActiveServices().Any() && now.Evidence?.Any(d => d.Published is not null) != true)
        {
            context.Report($"/stateHistory/{history.Count - 1}");
        }
    }
}

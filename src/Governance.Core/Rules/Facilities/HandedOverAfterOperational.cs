using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The last state is handed over, and an earlier one is operational or partly operational with no suspension or
/// closure after it.
/// </summary>
/// <remarks>
/// <para>Why: Read as it stands, the facility has stopped working; often it went on under its new operator.</para>
/// <para>Mend: Add the state it is in since the handover.</para>
/// </remarks>
internal sealed class HandedOverAfterOperational() : Rule<Facility>(Declared)
{
    public const string Code = "GC1703";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Note,
        "Handed over after it was operational",
        "The last state of the facility is handed over, although it was operational before.",
        typeof(HandedOverAfterOperational));

    protected override void Check(Facility record, RuleContext context)
    {
        if (record.State() != FacilityState.HandedOver)
            return;
        var before = record.StateHistory!.LastOrDefault(s => s.State != FacilityState.HandedOver)?.State;
        if (before is FacilityState.Operational or FacilityState.PartlyOperational)
            context.Report($"/stateHistory/{record.StateHistory!.Count - 1}/state");
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The last state of the history is planned or built and a service has the status active.</summary>
/// <remarks>
/// <para>
/// Why: either people are sent to a place that is not open yet, or the place is open and missing from the counts.
/// </para>
/// <para>Mend: Add the state the facility is in, or mark the service as planned.</para>
/// </remarks>
internal sealed class PlannedWithActiveService() : Rule<Facility>(Declared)
{
    public const string Code = "GC1710";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Facility that is not open has an active service",
        "The facility is only planned or built, but a service in it is active.",
        typeof(PlannedWithActiveService));

    protected override void Check(Facility record, RuleContext context)
    {
        if (record.State() is not (FacilityState.Planned or FacilityState.Built))
            return;
        foreach (var service in record.ActiveServices())
            context.Report($"/services/{service}/status");
    }
}

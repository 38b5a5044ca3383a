using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The last state of the history is closed and a service has the status active.</summary>
/// <remarks>
/// <para>
/// Why: people are referred to services; one that stands in a closed building sends them to a locked door.
/// </para>
/// <para>Mend: Close the service, or add the state since the facility opened again.</para>
/// </remarks>
internal sealed class ClosedWithActiveService() : Rule<Facility>(Declared)
{
    public const string Code = "GC1704";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Closed facility has an active service",
        "The facility is closed, but a service in it is still active.",
        typeof(ClosedWithActiveService));

    protected override void Check(Facility record, RuleContext context)
    {
        if (record.State() != FacilityState.Closed)
            return;
        foreach (var service in record.ActiveServices())
            context.Report($"/services/{service}/status");
    }
}

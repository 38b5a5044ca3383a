using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A flow at a flow monitoring point or border point has no direction, and no movement of arrival, departure or transit.
/// </summary>
/// <remarks>
/// <para>Why: People who enter and people who leave are added together.</para>
/// <para>Mend: State inflow, outflow or internal, or undefined where the point does not tell them apart.</para>
/// </remarks>
internal sealed class FlowWithoutDirection() : Rule<MobilityCount>(Declared)
{
    public const string Code = "GC1306";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Flow at a monitoring point has no direction",
        "The flow at a monitoring point says neither its direction nor its movement.",
        typeof(FlowWithoutDirection));

    protected override void Check(MobilityCount record, RuleContext context)
    {
        if (record is { Measure: Measure.Flow, Direction: null, Movement: not ("arrival" or "departure" or "transit") }
            && record.Places.Each().Any(p => p.Item is { Role: null or PlaceRole.Here, Kind: PlaceKind.MonitoringPoint or PlaceKind.BorderPoint }))
            context.Report("");
    }
}

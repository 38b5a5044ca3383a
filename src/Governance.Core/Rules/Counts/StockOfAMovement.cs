using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A stock names the movement arrival, departure or transit.</summary>
/// <remarks>
/// <para>Why: People passing a point are published as people present there.</para>
/// <para>Mend: Set the measure to flow, or the movement to none where people present were counted.</para>
/// </remarks>
internal sealed class StockOfAMovement() : Rule<MobilityCount>(Declared)
{
    public const string Code = "GC1304";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Stock counts a movement",
        "The stock counts arrivals, departures or transits, which are a flow.",
        typeof(StockOfAMovement));

    protected override void Check(MobilityCount record, RuleContext context)
    {
        if (record is { Measure: Measure.Stock, Movement: "arrival" or "departure" or "transit" })
            context.Report("/movement");
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A leg of a journey has an arrival that is certainly before its departure.</summary>
/// <remarks>
/// <para>Why: The order of the dates is the order of the journey; reversed, routes and durations come out wrong.</para>
/// <para>Mend: Compare both dates with the interview form, and mind the order of day and month.</para>
/// </remarks>
internal sealed class LegEndsBeforeItStarts() : Rule<Migrant>(Declared)
{
    public const string Code = "GC1101";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Leg ends before it starts",
        "The leg arrives before it departs.",
        typeof(LegEndsBeforeItStarts));

    protected override void Check(Migrant record, RuleContext context)
    {
        foreach (var (i, leg) in (record.Journey?.Legs).Each())
        {
            if (leg is { Arrived: { } arrived, Departed: { } departed } && arrived.IsCertainlyBefore(departed))
                context.Report($"/journey/legs/{i}/arrived");
        }
    }
}

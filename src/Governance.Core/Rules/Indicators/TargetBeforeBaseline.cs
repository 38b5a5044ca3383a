using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The end (or start) of the period of a target is certainly before the start of the period of the baseline.
/// </summary>
/// <remarks>
/// <para>
/// Why: a target that lies behind the baseline cannot be worked towards; usually two years were exchanged.
/// </para>
/// <para>Mend: Correct the period of the target or of the baseline.</para>
/// </remarks>
internal sealed class TargetBeforeBaseline() : Rule<Indicator>(Declared)
{
    public const string Code = "GC1609";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Target is older than the baseline",
        "A target is set for a time before the baseline.",
        typeof(TargetBeforeBaseline));

    protected override void Check(Indicator record, RuleContext context)
    {
        if (record.Baseline?.Period?.Start is not { } start)
            return;
        foreach (var (i, target) in record.Targets.Each())
        {
            var period = target.Period;
            if ((period?.End ?? period?.Start)?.IsCertainlyBefore(start) == true)
                context.Report($"/targets/{i}/period");
        }
    }
}

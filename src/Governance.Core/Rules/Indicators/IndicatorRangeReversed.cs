using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The minimum is greater than the maximum.</summary>
/// <remarks>
/// <para>Why: No value can lie in such a range, so every observation would be refused.</para>
/// <para>Mend: Exchange the two, or correct the wrong one.</para>
/// </remarks>
internal sealed class IndicatorRangeReversed() : Rule<Indicator>(Declared)
{
    public const string Code = "GC1603";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Range is reversed",
        "The least possible value of the indicator is greater than the greatest.",
        typeof(IndicatorRangeReversed));

    protected override void Check(Indicator record, RuleContext context)
    {
        if (record.Minimum > record.Maximum)
            context.Report("/minimum");
    }
}

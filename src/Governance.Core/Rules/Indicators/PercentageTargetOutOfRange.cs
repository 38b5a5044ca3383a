using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The unit is PT, neither minimum nor maximum is stated, and the baseline or a target is below 0 or above 100.
/// </summary>
/// <remarks>
/// <para>
/// Why: a share cannot exceed the whole; only rates of growth and the like can, and then the range should say so.
/// </para>
/// <para>Mend: Correct the value, or state the minimum and maximum of the indicator.</para>
/// </remarks>
internal sealed class PercentageTargetOutOfRange() : Rule<Indicator>(Declared)
{
    public const string Code = "GC1602";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Percentage is not between 0 and 100",
        "A baseline or target in per cent is below 0 or above 100, and the indicator states no range.",
        typeof(PercentageTargetOutOfRange));

    protected override void Check(Indicator record, RuleContext context)
    {
        if (record is not { Unit: "PT", Minimum: null, Maximum: null })
            return;
        foreach (var (pointer, value) in IndicatorValues.Of(record))
        {
            if (value is < 0 or > 100)
                context.Report(pointer);
        }
    }
}

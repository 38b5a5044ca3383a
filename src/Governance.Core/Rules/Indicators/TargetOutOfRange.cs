using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The value of the baseline or of a target is less than the minimum or more than the maximum of the indicator.
/// </summary>
/// <remarks>
/// <para>Why: A target that cannot be reached makes every report on progress wrong from the start.</para>
/// <para>Mend: Correct the value, or the range of the indicator.</para>
/// </remarks>
internal sealed class TargetOutOfRange() : Rule<Indicator>(Declared)
{
    public const string Code = "GC1601";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Target is out of range",
        "A baseline or target lies outside the least and greatest value of its own indicator.",
        typeof(TargetOutOfRange));

    protected override void Check(Indicator record, RuleContext context)
    {
        foreach (var (pointer, value) in IndicatorValues.Of(record))
        {
            if (value < record.Minimum || value > record.Maximum)
                context.Report(pointer);
        }
    }
}

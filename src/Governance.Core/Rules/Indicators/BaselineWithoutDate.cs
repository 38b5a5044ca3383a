using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The baseline of an indicator has a value and no period.</summary>
/// <remarks>
/// <para>Why: Progress is the distance from a baseline over a time; without its date there is no time.</para>
/// <para>Mend: Give the year of the baseline.</para>
/// </remarks>
internal sealed class BaselineWithoutDate() : Rule<Indicator>(Declared)
{
    public const string Code = "GC1608";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Baseline has no date",
        "The baseline has a value, but no date says when it was measured.",
        typeof(BaselineWithoutDate));

    protected override void Check(Indicator record, RuleContext context)
    {
        if (record.Baseline is { Value: not null, Period: null or { Start: null, End: null } })
            context.Report("/baseline");
    }
}

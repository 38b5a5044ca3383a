using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A position is dated certainly before the day the recommendation was made.</summary>
/// <remarks>
/// <para>Why: Nobody can accept or reject what does not exist yet: one of the dates, or the link, is wrong.</para>
/// <para>Mend: Correct the date of the position or of the recommendation.</para>
/// </remarks>
internal sealed class PositionBeforeRecommendation() : Rule<Recommendation>(Declared)
{
    public const string Code = "GC1404";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Position is older than the recommendation",
        "A position on the recommendation is dated before the recommendation was made.",
        typeof(PositionBeforeRecommendation));

    protected override void Check(Recommendation record, RuleContext context)
    {
        if (record.Made is not { } made)
            return;
        foreach (var (i, position) in record.Positions.Each())
        {
            if (position.Date is { } date && date.IsCertainlyBefore(made))
                context.Report($"/positions/{i}/date");
        }
    }
}

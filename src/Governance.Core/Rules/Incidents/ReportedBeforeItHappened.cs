using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The date of the report is certainly before the start of the incident.</summary>
/// <remarks>
/// <para>Why: One of the dates is wrong, and reporting delays are computed from them.</para>
/// <para>Mend: Check both dates; a report of an earlier incident belongs to that incident.</para>
/// </remarks>
internal sealed class ReportedBeforeItHappened() : Rule<Incident>(Declared)
{
    public const string Code = "GC1205";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Incident reported before it happened",
        "The incident was reported before it happened.",
        typeof(ReportedBeforeItHappened));

    protected override void Check(Incident record, RuleContext context)
    {
        if (record.Reported is { } reported && record.Period?.Start is { } start && reported.IsCertainlyBefore(start))
            context.Report("/reported");
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The state is implemented since a stated date, and the last progress report with a percentage, dated on or after
/// it, says less than 100.
/// </summary>
/// <remarks>
/// <para>Why: A promise counted as kept while work goes on hides what is missing.</para>
/// <para>Mend: Mark it as partially implemented, or correct the percentage.</para>
/// </remarks>
internal sealed class ImplementedButIncomplete() : Rule<Recommendation>(Declared)
{
    public const string Code = "GC1410";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Implemented but not complete",
        "The recommendation is marked implemented, but a later report says less than 100 per cent.",
        typeof(ImplementedButIncomplete));

    protected override void Check(Recommendation record, RuleContext context)
    {
        if (record.Implementation is not { State: ImplementationState.Implemented, Since: { } since, ProgressReports: { } reports })
            return;
        if (reports.LastOrDefault(r => r.Percent is not null) is { Percent: < 100, Date: { } date } && date.Earliest >= since.Latest)
            context.Report("/implementation/state");
    }
}

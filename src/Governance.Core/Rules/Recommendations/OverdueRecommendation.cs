using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The recommendation is open (no state, or formulated, planned, in progress, partially implemented) and its due date
/// is before the date of the run.
/// </summary>
/// <remarks>
/// <para>Why: Nothing is wrong in the data; it is what a follow-up committee needs to see first.</para>
/// <para>Mend: Report what was done, or agree a new date and say so.</para>
/// </remarks>
internal sealed class OverdueRecommendation() : Rule<Recommendation>(Declared)
{
    public const string Code = "GC1408";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Note,
        "Overdue",
        "The due date has passed and the recommendation is still open.",
        typeof(OverdueRecommendation));

    public override bool NeedsToday => true;

    protected override void Check(Recommendation record, RuleContext context)
    {
        if (record.Due is { } due && record.IsOpen() && due.IsCertainlyBefore(context.Today))
            context.Report("/due");
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The date of an outcome is certainly before the start of the event.</summary>
/// <remarks>
/// <para>
/// Why: what was adopted before an event did not come out of it; it may be a document the event discussed.
/// </para>
/// <para>Mend: Correct the date, or cite it among the documents of the event.</para>
/// </remarks>
internal sealed class OutcomeBeforeEvent() : Rule<GovernanceEvent>(Declared)
{
    public const string Code = "GC1509";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Outcome is older than the event",
        "An outcome is dated before the event began.",
        typeof(OutcomeBeforeEvent));

    protected override void Check(GovernanceEvent record, RuleContext context)
    {
        if (record.Held?.Start is not { } start)
            return;
        foreach (var (i, outcome) in (record.Outcomes?.Items).Each())
        {
            if (outcome.Date is { } date && date.IsCertainlyBefore(start))
                context.Report($"/outcomes/items/{i}/date");
        }
    }
}

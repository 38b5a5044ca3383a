using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>outcomes.complete is true and there is no outcome.</summary>
/// <remarks>
/// <para>Why: Read as it stands, the event came to nothing; often the outcomes were simply not entered.</para>
/// <para>
/// Mend: enter the outcomes, or say that the list is not complete; an event without outcomes may stay as it is.
/// </para>
/// </remarks>
internal sealed class CompleteListOfNothing() : Rule<GovernanceEvent>(Declared)
{
    public const string Code = "GC1507";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Note,
        "Complete list is empty",
        "The list of outcomes is said to be complete, but it is empty.",
        typeof(CompleteListOfNothing));

    protected override void Check(GovernanceEvent record, RuleContext context)
    {
        if (record.Outcomes is { Complete: true, Items: null or { Count: 0 } })
            context.Report("/outcomes");
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The status is held and the event starts certainly after the date of the run.</summary>
/// <remarks>
/// <para>Why: Counts of meetings held would include meetings that may never take place.</para>
/// <para>Mend: Correct the date, or give the status planned or confirmed.</para>
/// </remarks>
internal sealed class HeldInTheFuture() : Rule<GovernanceEvent>(Declared)
{
    public const string Code = "GC1502";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Held event lies in the future",
        "The event is said to be held, but starts after the date of the run.",
        typeof(HeldInTheFuture));

    public override bool NeedsToday => true;

    protected override void Check(GovernanceEvent record, RuleContext context)
    {
        if (record is { Status: EventStatus.Held, Held.Start: { } start } && context.Today.IsCertainlyBefore(start))
            context.Report("/held/start");
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The status is held and the event starts certainly after the day it was reported, or after its source was
/// published.
/// </summary>
/// <remarks>
/// <para>
/// Why: a report cannot tell what had not happened yet: the date of the event or of the report is wrong, or the event
/// was only announced.
/// </para>
/// <para>Mend: Correct the date, or give the status planned.</para>
/// </remarks>
internal sealed class HeldAfterPublication() : Rule<GovernanceEvent>(Declared)
{
    public const string Code = "GC1501";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Held event dated too late",
        "The event is said to be held, but starts after its report was published.",
        typeof(HeldAfterPublication));

    protected override void Check(GovernanceEvent record, RuleContext context)
    {
        if (record is { Status: EventStatus.Held, Held.Start: { } start }
            && (record.Published?.IsCertainlyBefore(start) == true || record.Source?.Published?.IsCertainlyBefore(start) == true))
        {
            context.Report("/held/start");
        }
    }
}

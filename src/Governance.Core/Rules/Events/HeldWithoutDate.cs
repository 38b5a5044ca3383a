using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The status is held and neither a start nor an end of the event is given.</summary>
/// <remarks>
/// <para>
/// Why: without a date an event cannot be found again, put in order or told from another of the same name.
/// </para>
/// <para>Mend: Give the date as precisely as the source does; the year alone is better than nothing.</para>
/// </remarks>
internal sealed class HeldWithoutDate() : Rule<GovernanceEvent>(Declared)
{
    public const string Code = "GC1503";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Held event has no date",
        "The event is said to be held, but no date says when.",
        typeof(HeldWithoutDate));

    protected override void Check(GovernanceEvent record, RuleContext context)
    {
        if (record.Status == EventStatus.Held && record.Held is not { Start: not null } and not { End: not null })
            context.Report("/status");
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The status is planned and the actual period has a start or an end.</summary>
/// <remarks>
/// <para>
/// Why: work that is under way is missing from the counts of what is being done, and partners plan it again.
/// </para>
/// <para>Mend: Correct the status, or move the dates to the planned period.</para>
/// </remarks>
internal sealed class PlannedYetStarted() : Rule<Activity>(Declared)
{
    public const string Code = "GC1806";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Planned although started",
        "The activity is said to be planned, but it has an actual start.",
        typeof(PlannedYetStarted));

    protected override void Check(Activity record, RuleContext context)
    {
        if (record is { Status: ActivityStatus.Planned, Actual: { Start: not null } or { End: not null } })
            context.Report("/status");
    }
}

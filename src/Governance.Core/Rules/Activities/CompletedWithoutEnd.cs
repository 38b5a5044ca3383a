using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The status is completed, and neither the actual nor the planned period has an end.</summary>
/// <remarks>
/// <para>Why: Without its end an activity stays in every table of what is under way.</para>
/// <para>Mend: Give the actual end, as precisely as it is known.</para>
/// </remarks>
internal sealed class CompletedWithoutEnd() : Rule<Activity>(Declared)
{
    public const string Code = "GC1801";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Completed without an end",
        "The activity is completed, but no date says when it ended.",
        typeof(CompletedWithoutEnd));

    protected override void Check(Activity record, RuleContext context)
    {
        if (record is { Status: ActivityStatus.Completed, Actual: null or { End: null }, Planned: null or { End: null } })
            context.Report("/status");
    }
}

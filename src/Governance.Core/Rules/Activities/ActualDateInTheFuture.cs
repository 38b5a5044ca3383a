using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The start or end of the actual period is certainly after the date of the run.</summary>
/// <remarks>
/// <para>Why: What has not happened is a plan; as a fact it fills tables of results with what may never come.</para>
/// <para>Mend: Move the date to the planned period, or correct it.</para>
/// </remarks>
internal sealed class ActualDateInTheFuture() : Rule<Activity>(Declared)
{
    public const string Code = "GC1805";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Actual date lies in the future",
        "An actual start or end of the activity is after the date of the run.",
        typeof(ActualDateInTheFuture));

    public override bool NeedsToday => true;

    protected override void Check(Activity record, RuleContext context)
    {
        if (record.Actual?.Start is { } start && context.Today.IsCertainlyBefore(start))
            context.Report("/actual/start");
        if (record.Actual?.End is { } end && context.Today.IsCertainlyBefore(end))
            context.Report("/actual/end");
    }
}

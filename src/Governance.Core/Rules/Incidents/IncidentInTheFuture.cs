using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>An incident starts certainly after the date of the run, or was reported after it.</summary>
/// <remarks>
/// <para>Why: A wrong year puts deaths into a year that has not happened.</para>
/// <para>Mend: Check the year, and the order of day and month.</para>
/// </remarks>
internal sealed class IncidentInTheFuture() : Rule<Incident>(Declared)
{
    public const string Code = "GC1204";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Incident dated in the future",
        "The incident is dated after the date of the run.",
        typeof(IncidentInTheFuture));

    public override bool NeedsToday => true;

    protected override void Check(Incident record, RuleContext context)
    {
        if (record.Period?.Start is { } start && context.Today.IsCertainlyBefore(start))
            context.Report("/period/start");
        if (record.Reported is { } reported && context.Today.IsCertainlyBefore(reported))
            context.Report("/reported");
    }
}

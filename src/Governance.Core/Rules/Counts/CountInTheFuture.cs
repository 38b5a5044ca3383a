using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A count or estimate starts certainly after the date of the run.</summary>
/// <remarks>
/// <para>Why: A wrong year puts people into a round that has not taken place.</para>
/// <para>Mend: Check the year, and the order of day and month.</para>
/// </remarks>
internal sealed class CountInTheFuture() : Rule<MobilityCount>(Declared)
{
    public const string Code = "GC1307";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Count dated in the future",
        "The count is dated after the date of the run.",
        typeof(CountInTheFuture));

    public override bool NeedsToday => true;

    protected override void Check(MobilityCount record, RuleContext context)
    {
        if (record.Period?.Start is { } start && context.Today.IsCertainlyBefore(start))
            context.Report("/period/start");
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A period has an end that is certainly before its start.</summary>
/// <remarks>
/// <para>Why: Durations, totals and overlaps computed from it come out wrong.</para>
/// <para>Mend: Exchange the two dates if they are reversed, and mind the order of day and month.</para>
/// </remarks>
internal sealed class PeriodEndsBeforeItStarts() : Rule<Record>(Declared)
{
    public const string Code = "GC1001";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Period ends before it starts",
        "The period ends before it starts.",
        typeof(PeriodEndsBeforeItStarts));

    protected override void Check(Record record, RuleContext context)
    {
        foreach (var (period, pointer) in RecordPeriods.Of(record))
        {
            if (period is { Start: { } start, End: { } end } && end.IsCertainlyBefore(start))
                context.Report(pointer + "/end");
        }
    }
}

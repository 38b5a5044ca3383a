using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A stock whose start and end differ or are not both stated, a flow that lacks its end, or a cumulative count that lacks
/// its start or its end. A flow may lack its start: assessments count who arrived before their day and do not say since when.
/// </summary>
/// <remarks>
/// <para>Why: A stock added up like a flow counts the same people again every round.</para>
/// <para>Mend: Give a stock the same start and end; give a flow its end, and its start where it is known; correct the
/// measure where it is the wrong one. Where a table has no date at all, such as one whose title alone says it, add a column with it, or
/// state the day with --as-of.</para>
/// </remarks>
internal sealed class PeriodDoesNotFitMeasure() : Rule<MobilityCount>(Declared)
{
    public const string Code = "GC1301";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "A stock needs one date, a flow a period",
        "The period is missing or does not fit the measure: a stock needs one date, a flow an end, a cumulative count a start and an end.",
        typeof(PeriodDoesNotFitMeasure));

    protected override void Check(MobilityCount record, RuleContext context)
    {
        var start = record.Period?.Start;
        var end = record.Period?.End;
        var fits = record.Measure switch
        {
            Measure.Stock => start is not null && start == end,
            Measure.Flow => end is not null,
            _ => start is not null && end is not null,
        };
        if (!fits)
            context.Report(record.Period is null ? "" : "/period");
    }
}

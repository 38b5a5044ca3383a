using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A journey, an arrival, an interview, a consent, a case or a decision is dated certainly after the date of the run.
/// Planned dates are not looked at.
/// </summary>
/// <remarks>
/// <para>Why: A wrong year moves the person into another reporting period.</para>
/// <para>Mend: Check the year, and the order of day and month.</para>
/// </remarks>
internal sealed class DatedInTheFuture() : Rule<Migrant>(Declared)
{
    public const string Code = "GC1118";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Past event dated in the future",
        "The event is dated after the date of the run.",
        typeof(DatedInTheFuture));

    public override bool NeedsToday => true;

    protected override void Check(Migrant record, RuleContext context)
    {
        var today = context.Today;
        foreach (var (date, pointer) in context.Parts.Dates(record))
        {
            if (today.IsCertainlyBefore(date))
                context.Report(pointer.ToString());
        }
    }
}

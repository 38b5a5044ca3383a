using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A case whose status is closed, or closed and referred, states no closing date.</summary>
/// <remarks>
/// <para>Why: Open and closed cases cannot be counted for a period, and the time for keeping the record has no
/// start.</para>
/// <para>Mend: Add the date, to the month if the day is not known.</para>
/// </remarks>
internal sealed class ClosedCaseWithoutClosingDate() : Rule<Migrant>(Declared)
{
    public const string Code = "GC1104";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Closed case has no closing date",
        "The case is closed and has no closing date.",
        typeof(ClosedCaseWithoutClosingDate));

    protected override void Check(Migrant record, RuleContext context)
    {
        foreach (var (i, one) in record.Cases.Each())
        {
            if (one is { Status: CaseStatus.Closed or CaseStatus.ClosedReferred, Closed: null })
                context.Report($"/cases/{i}");
        }
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>An amount of the kind budget has a period that certainly lasts more than one year.</summary>
/// <remarks>
/// <para>Why: Budgets are compared year by year; one over several years counts in the wrong one.</para>
/// <para>Mend: Split the budget by year.</para>
/// </remarks>
internal sealed class BudgetLongerThanAYear() : Rule<Activity>(Declared)
{
    public const string Code = "GC1804";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Budget covers more than a year",
        "The period of a budget is longer than one year.",
        typeof(BudgetLongerThanAYear));

    protected override void Check(Activity record, RuleContext context)
    {
        foreach (var (i, money) in record.Money.Each())
        {
            // Dates are numbers yyyymmdd here, so that one year is 10000.
            if (money is { Kind: "budget", Period: { Start: { } start, End: { } end } } && end.Earliest > start.Latest + 10000)
                context.Report($"/money/{i}/period");
        }
    }
}

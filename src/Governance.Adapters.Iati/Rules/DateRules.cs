namespace Governance.Adapters.Iati;

/// <summary>Dates in order, none in the future, budgets of a year at most.</summary>
internal static class DateRules
{
    private static readonly string[] Budgets = ["total-budget", "recipient-org-budget", "recipient-region-budget", "recipient-country-budget", "total-expenditure"];

    public static void Activity(Element activity, RuleReport report)
    {
        var dates = activity.All("activity-date");
        if (!dates.Exists(d => d.Get("type") is "1" or "2"))
            report.Add(RuleDiagnostics.NoStart, "6.11.1", dates.Count > 0 ? dates[0] : activity, "type");
        InOrder(First(dates, "1"), First(dates, "3"), "11.1.2", report);
        InOrder(First(dates, "2"), First(dates, "4"), "11.1.3", report);
        foreach (var date in dates)
        {
            if (date.Get("type") is "2" or "4")
                NotLater(date, "iso-date", date.Get("type") == "2" ? "11.1.4" : "11.1.5", report);
        }

        NotLater(activity, "last-updated-datetime", "11.1.1", report);
        foreach (var transaction in activity.All("transaction"))
        {
            NotLater(transaction.First("transaction-date"), "iso-date", "11.2.1", report);
            NotLater(transaction.First("value"), "value-date", "11.2.2", report);
        }

        foreach (var budget in activity.All("budget"))
        {
            InOrder(budget.First("period-start"), budget.First("period-end"), "8.6.3", report);
            NotLong(budget, report);
        }

        foreach (var planned in activity.All("planned-disbursement"))
            InOrder(planned.First("period-start"), planned.First("period-end"), "8.6.3", report);
        foreach (var period in activity.At("result", "indicator", "period"))
            InOrder(period.First("period-start"), period.First("period-end"), "8.6.1", report);
    }

    public static void Organisation(Element organisation, RuleReport report)
    {
        NotLater(organisation, "last-updated-datetime", "11.4.1", report);
        foreach (var budget in Budgets.SelectMany(organisation.All))
        {
            InOrder(budget.First("period-start"), budget.First("period-end"), "8.6.3", report);
            NotLong(budget, report);
        }

        foreach (var budget in organisation.All("recipient-country-budget"))
        {
            var (start, end) = (Day(budget.First("period-start"), "iso-date"), Day(budget.First("period-end"), "iso-date"));
            foreach (var value in budget.At("budget-line", "value"))
            {
                if (Day(value, "value-date") is { } date && (date < start || date > end))
                    report.Add(RuleDiagnostics.OutsidePeriod, "11.3.1", value, "value-date");
            }
        }
    }

    private static Element? First(List<Element> dates, string type) => dates.Find(d => d.Get("type") == type);

    /// <summary>Equal dates are in order.</summary>
    private static void InOrder(Element? less, Element? more, string rule, RuleReport report)
    {
        if (Day(less, "iso-date") is { } first && Day(more, "iso-date") is { } last && first > last)
            report.Add(RuleDiagnostics.Reversed, rule, more!, "iso-date");
    }

    private static void NotLater(Element? element, string attribute, string rule, RuleReport report)
    {
        if (report.Today is { } today && Day(element, attribute) is { } date && date > today)
            report.Add(RuleDiagnostics.InFuture, rule, element!, attribute);
    }

    private static void NotLong(Element budget, RuleReport report)
    {
        if (Day(budget.First("period-start"), "iso-date") is { Year: < 9999 } start && Day(budget.First("period-end"), "iso-date") is { } end && end > start.AddYears(1))
            report.Add(RuleDiagnostics.BudgetTooLong, "7.5.3", budget);
    }

    private static DateOnly? Day(Element? element, string attribute)
        => Values.Date(element?.Get(attribute)?.Trim() is { Length: > 10 } time && time[10] == 'T' ? time[..10] : element?.Get(attribute)) is { } date ? new DateOnly(date.Year, date.Month!.Value, date.Day!.Value) : null;
}

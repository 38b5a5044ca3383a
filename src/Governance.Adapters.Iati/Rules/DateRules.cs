namespace Governance.Adapters.Iati;

/// <summary>Dates in order, none in the future, budgets of a year at most.</summary>
internal static class DateRules
{
    private static readonly string[] Budgets = ["total-budget", "recipient-org-budget", "recipient-region-budget", "recipient-country-budget", "total-expenditure"];

    public static void Activity(ElementGroups activity, RuleReport report)
    {
        var dates = activity["activity-date"];
        if (!dates.Exists(d => d.Get("type") is "1" or "2"))
            report.Add(RuleDiagnostics.NoStart, "6.11.1", dates.Count > 0 ? dates[0] : activity.Root, "type");
        InOrder(First(dates, "1"), First(dates, "3"), "11.1.2", report);
        InOrder(First(dates, "2"), First(dates, "4"), "11.1.3", report);
        foreach (var date in dates)
        {
            if (date.Get("type") is "2" or "4")
                NotLater(date, "iso-date", date.Get("type") == "2" ? "11.1.4" : "11.1.5", report);
        }

        NotLater(activity.Root, "last-updated-datetime", "11.1.1", report);
        foreach (var transaction in activity["transaction"])
        {
            NotLater(transaction.First("transaction-date"), "iso-date", "11.2.1", report);
            NotLater(transaction.First("value"), "value-date", "11.2.2", report);
        }

        foreach (var budget in activity["budget"])
        {
            InOrder(budget.First("period-start"), budget.First("period-end"), "8.6.3", report);
            NotLong(budget, report);
        }

        foreach (var planned in activity["planned-disbursement"])
            InOrder(planned.First("period-start"), planned.First("period-end"), "8.6.3", report);
        foreach (var result in activity["result"])
        {
            foreach (var period in result.At("indicator", "period"))
                InOrder(period.First("period-start"), period.First("period-end"), "8.6.1", report);
        }
    }

    public static void Organisation(ElementGroups organisation, RuleReport report)
    {
        NotLater(organisation.Root, "last-updated-datetime", "11.4.1", report);
        foreach (var budget in Budgets.SelectMany(name => organisation[name]))
        {
            InOrder(budget.First("period-start"), budget.First("period-end"), "8.6.3", report);
            NotLong(budget, report);
        }

        foreach (var budget in organisation["recipient-country-budget"])
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

    /// <summary>The day of a date, or of the first part of a moment.</summary>
    private static DateOnly? Day(Element? element, string attribute) => XsdText.DayOf(element?.Get(attribute));
}

using Governance.Core.Diagnostics;

namespace Governance.Adapters.Iati;

/// <summary>Shares in per cent of sectors, countries, regions and budget items.</summary>
internal static class ShareRules
{
    private const string Share = "percentage";

    public static void Activity(ElementGroups activity, RuleReport report)
    {
        var (sectors, countries, regions, items) = (activity["sector"], activity["recipient-country"], activity["recipient-region"], activity["country-budget-items"]);
        Sectors(sectors, report);
        if (regions.Count == 0)
            Group(countries, "3.1.1", "3.1.2", "3.1.4", report);
        foreach (var own in regions.ByVocabulary())
        {
            if (own.Count > 1)
                AllHave(own, "3.4.1", report);
            else if (countries.Count == 0)
                One(own[0], "3.4.4", report);
            if (own.Count + countries.Count > 1)
                Whole([.. own, .. countries], "3.4.2", report);
        }

        foreach (var group in items.ByVocabulary())
            BudgetItems([.. group.SelectMany(i => i.All("budget-item").ToList())], report);
        Range(countries, "12.1.1", report);
        Range(regions, "12.1.1", report);
        Range(sectors, "12.3.1", report);
        Range(activity["capital-spend"], "12.2.1", report);
        foreach (var one in items)
            Range(one.All("budget-item").ToList(), "12.2.1", report);
    }

    private static void Sectors(List<Element> sectors, RuleReport report)
    {
        if (sectors.Count == 0)
            return;
        var dac = sectors.FindAll(s => s.IsOfDac());
        Group(dac, "2.1.1", "2.1.2", "2.1.4", report);
        foreach (var group in sectors.FindAll(s => !s.IsOfDac()).ByVocabulary())
            Group(group, "2.1.1", "2.1.2", "2.1.4", report);
        if (dac.Count == 0)
            report.Add(RuleDiagnostics.DacMissing, "102.1.1", sectors[0], "vocabulary");
        var own = sectors.FindAll(s => s.Get("vocabulary")?.Trim() is "98" or "99");
        if (own.Sum(s => s.All(Narratives.Member).ToList().Count) < own.Count)
            report.Add(RuleDiagnostics.NoNarrative, "2.2.1", own.Find(s => !s.Has(Narratives.Member)) ?? own[0]);
    }

    /// <summary>Several have a share each, and 100 together; one alone has none, or 100.</summary>
    private static void Group(List<Element> group, string all, string whole, string one, RuleReport report)
    {
        if (group.Count > 1)
        {
            AllHave(group, all, report);
            Whole(group, whole, report);
        }
        else if (group.Count == 1)
        {
            One(group[0], one, report);
        }
    }

    private static void BudgetItems(List<Element> items, RuleReport report)
    {
        if (items.Count == 1)
            One(items[0], "7.9.4", report, Severity.Warning);
        if (items.Count < 2)
            return;
        if (!items.Exists(i => i.Get(Share) is not null))
            report.AddOf(RuleDiagnostics.ShareMissing.At(Severity.Warning), "7.9.1", items[0].Name, items[0]);
        else
            Whole(items, "7.9.2", report, Severity.Warning);
    }

    private static void AllHave(List<Element> group, string rule, RuleReport report)
    {
        if (group.Find(e => e.Get(Share) is null) is { } bare)
            report.AddOf(RuleDiagnostics.ShareMissing, rule, bare.Name, bare);
    }

    private static void One(Element element, string rule, RuleReport report, Severity severity = Severity.Error)
    {
        if (element.Get(Share) is { } share && Values.Percent(share) != 100)
            report.Add(RuleDiagnostics.ShareOfOne.At(severity), rule, element, Share);
    }

    /// <summary>Where none has a share, another rule says so.</summary>
    private static void Whole(List<Element> group, string rule, RuleReport report, Severity severity = Severity.Error)
    {
        var shares = group.FindAll(e => e.Get(Share) is not null);
        if (shares.Count > 0 && shares.Sum(e => Values.Percent(e.Get(Share)) ?? 0) != 100)
            report.Add(RuleDiagnostics.SharesNotWhole.At(severity), rule, shares[0], Share);
    }

    private static void Range(List<Element> elements, string rule, RuleReport report)
    {
        foreach (var element in elements)
        {
            if (Values.Percent(element.Get(Share)) is < 0 or > 100)
                report.Add(RuleDiagnostics.ShareOutOfRange, rule, element, Share);
        }
    }
}

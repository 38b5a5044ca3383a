namespace Governance.Adapters.Iati;

/// <summary>What is said once for the activity, or for each of its transactions; defaults; and who is named.</summary>
internal static class LevelRules
{
    private const string Place = "recipient-country / recipient-region";
    private const string Sector = "sector";

    private static readonly string[] InCurrency = ["value", "forecast", "loan-status"];

    public static void Activity(ElementGroups activity, RuleReport report)
    {
        var transactions = activity["transaction"];
        Places(activity, transactions, report);
        Sectors(activity, transactions, report);
        Defaults(activity.Root, "4.1.1", "7.8.1", report);
        AidTypes(activity, transactions, report);
        foreach (var other in activity["other-identifier"])
        {
            foreach (var owner in other.All("owner-org"))
                Named(owner, "6.8.1", report);
        }

        foreach (var organisation in activity["participating-org"])
            Named(organisation, "6.10.1", report);
        BothSides(transactions, report);
        BothSides(activity["planned-disbursement"], report);
        foreach (var marker in activity["policy-marker"])
        {
            if (marker.IsOfDac() && marker.Get("significance") is null)
                report.Add(RuleDiagnostics.NoSignificance, "6.14.1", marker);
            if (marker.Get("vocabulary") == "99" && !marker.Has(Narratives.Member))
                report.Add(RuleDiagnostics.NoNarrative, "6.13.1", marker);
        }
    }

    /// <summary>A default language and currency, or one on each text and value; and no empty title or description.</summary>
    public static void Defaults(Element root, string language, string currency, RuleReport report)
    {
        var (hasLanguage, hasCurrency) = (root.Get("xml:lang") is not null, root.Get("default-currency") is not null);
        Visit(root);

        void Visit(Element around)
        {
            foreach (var element in around.Children)
            {
                if (element.Name is "title" or "description" && !HasText(element))
                    report.Add(RuleDiagnostics.NoNarrative, element.Name == "title" ? "4.3.1" : "4.4.1", element);
                if (!hasLanguage && element.Name == Narratives.Member && element.Get("xml:lang") is null)
                {
                    report.Add(RuleDiagnostics.NoLanguage, language, element);
                    hasLanguage = true;
                }

                if (!hasCurrency && Array.IndexOf(InCurrency, element.Name) >= 0 && element.Get("currency") is null)
                {
                    report.Add(RuleDiagnostics.NoCurrency, currency, element);
                    hasCurrency = true;
                }

                Visit(element);
            }
        }
    }

    /// <summary>Who gives and who takes is named.</summary>
    private static void BothSides(List<Element> money, RuleReport report)
    {
        foreach (var around in money)
        {
            foreach (var provider in around.All("provider-org"))
                Named(provider, "6.9.1", report);
            foreach (var receiver in around.All("receiver-org"))
                Named(receiver, "6.9.2", report);
        }
    }

    private static bool HasText(Element element)
    {
        foreach (var child in element.Children)
        {
            if (child.Name == Narratives.Member && child.Text.Length > 0)
                return true;
        }

        return false;
    }

    private static void Places(ElementGroups activity, List<Element> transactions, RuleReport report)
    {
        var (isHere, there) = (activity["recipient-country"].Count + activity["recipient-region"].Count > 0, transactions.FindAll(IsPlaced));
        if (isHere && there.Count > 0)
            report.AddOf(RuleDiagnostics.TwoLevels, "3.6.2", Place, there[0]);
        if (!isHere && there.Count == 0)
            report.AddOf(RuleDiagnostics.Nowhere, "3.7.1", Place, activity.Root);
        if (!isHere && there.Count < transactions.Count)
            report.AddOf(RuleDiagnostics.Nowhere, "3.7.2", Place, transactions.Find(t => !IsPlaced(t))!);
    }

    private static bool IsPlaced(Element element) => element.Has("recipient-country") || element.Has("recipient-region");

    private static void Sectors(ElementGroups activity, List<Element> transactions, RuleReport report)
    {
        var (isHere, there) = (activity["sector"].Count > 0, transactions.FindAll(t => t.Has("sector")));
        if (isHere && there.Count > 0)
            report.AddOf(RuleDiagnostics.TwoLevels, "6.6.2", Sector, there[0]);
        if (!isHere && there.Count == 0)
            report.AddOf(RuleDiagnostics.Nowhere, "6.2.2", Sector, activity.Root);
        if (!isHere && there.Count < transactions.Count)
            report.AddOf(RuleDiagnostics.Nowhere, "6.7.2", Sector, transactions.Find(t => !t.Has("sector"))!);
    }

    private static void AidTypes(ElementGroups activity, List<Element> transactions, RuleReport report)
    {
        var own = activity["default-aid-type"];
        if (own.Count > 0 && !own.Exists(a => a.IsOfDac()))
            report.Add(RuleDiagnostics.DacMissing, "107.1.1", own[0]);
        Twice(own, "107.1.2", report);
        var all = new List<Element>();
        foreach (var transaction in transactions)
        {
            foreach (var type in transaction.All("aid-type"))
                all.Add(type);
        }

        if (all.Count == 0)
            return;
        if (!all.Exists(a => a.IsOfDac()))
            report.Add(RuleDiagnostics.DacMissing, "107.2.1", all[0]);
        foreach (var transaction in transactions)
            Twice(transaction.All("aid-type").ToList(), "107.2.2", report);
    }

    private static void Twice(List<Element> types, string rule, RuleReport report)
    {
        foreach (var group in types.GroupBy(t => t.IsOfDac() ? "1" : t.Get("vocabulary"), StringComparer.Ordinal))
        {
            if (group.Skip(1).FirstOrDefault() is { } second)
                report.Add(RuleDiagnostics.AidTypeTwice, rule, second);
        }
    }

    private static void Named(Element organisation, string rule, RuleReport report)
    {
        if (organisation.Get("ref") is null && !organisation.Has(Narratives.Member))
            report.Add(RuleDiagnostics.NobodyNamed, rule, organisation);
    }
}

namespace Governance.Adapters.Iati;

/// <summary>Values of indicators: numbers where something is counted, none where it is described.</summary>
internal static class ResultRules
{
    public static void Activity(ElementGroups activity, RuleReport report)
    {
        foreach (var result in activity["result"])
        {
            foreach (var indicator in result.All("indicator"))
            {
                if (indicator.First("reference") is { } reference && result.Has("reference"))
                    report.Add(RuleDiagnostics.ReferenceTwice, "8.11.1", reference);
                var measure = indicator.Get("measure");
                foreach (var baseline in indicator.All("baseline"))
                    Check(baseline, measure, "8.8", report);
                foreach (var target in indicator.At("period", "target"))
                    Check(target, measure, "8.9", report);
                foreach (var actual in indicator.At("period", "actual"))
                    Check(actual, measure, "8.10", report);
            }
        }
    }

    private static void Check(Element element, string? measure, string rule, RuleReport report)
    {
        var value = element.Get("value");
        if (measure == "5")
        {
            if (value is not null)
                report.Add(RuleDiagnostics.ValueOfQualitative, rule + ".3", element, "value");
        }
        else if (measure is "1" or "2" or "3" or "4")
        {
            if (value is null)
                report.Add(RuleDiagnostics.ValueMissing, rule + ".1", element);
            else if (report.IsNewest && value.Trim() is var text && (!XsdText.IsDecimal(text) || text[0] == '+'))
                report.Add(RuleDiagnostics.ValueNotANumber, rule + ".2", element, "value");
        }
    }
}

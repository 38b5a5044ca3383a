namespace Governance.Adapters.Iati;

/// <summary>The rules of the standard (its standard ruleset), each named in findings by its number.</summary>
internal static class IatiRules
{
    public static void Activity(ElementGroups activity, RuleReport report)
    {
        IdentifierRules.Activity(activity, report);
        ShareRules.Activity(activity, report);
        LevelRules.Activity(activity, report);
        DateRules.Activity(activity, report);
        ResultRules.Activity(activity, report);
    }

    public static void Organisation(ElementGroups organisation, RuleReport report)
    {
        IdentifierRules.Organisation(organisation, report);
        LevelRules.Defaults(organisation.Root, "4.5.1", "7.8.2", report);
        DateRules.Organisation(organisation, report);
    }
}

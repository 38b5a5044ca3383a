namespace Governance.Adapters.Iati;

/// <summary>Identifiers: no space around them, no forbidden symbols, the right beginnings.</summary>
internal static class IdentifierRules
{
    private static readonly HashSet<string> Agencies = Load();

    private static readonly IdentifierPlace[] InActivities =
    [
        new("iati-identifier", null, null, "1.3.1", "1.3.13"),
        new("reporting-org", null, "ref", "1.14.1", "1.14.13"),
        new("other-identifier", null, "ref", "1.16.1", null, Type: "B1"),
        new("other-identifier", null, "ref", "1.6.1", null, Type: "A3"),
        new("related-activity", null, "ref", "1.7.1", null),
        new("participating-org", null, "ref", "1.8.1", "1.8.13"),
        new("participating-org", null, "activity-id", "1.9.1", null),
        new("other-identifier", "owner-org", "ref", "1.11.1", "1.11.13"),
        new("transaction", "provider-org", "ref", "1.10.1", "1.10.13"),
        new("transaction", "provider-org", "provider-activity-id", "1.4.1", null),
        new("transaction", "receiver-org", "ref", "1.15.1", "1.15.13"),
        new("transaction", "receiver-org", "receiver-activity-id", "1.5.1", null),
        new("planned-disbursement", "provider-org", "ref", "1.10.1", "1.10.13"),
        new("planned-disbursement", "provider-org", "provider-activity-id", "1.4.1", null),
        new("planned-disbursement", "receiver-org", "ref", "1.15.1", "1.15.13"),
        new("planned-disbursement", "receiver-org", "receiver-activity-id", "1.5.1", null),
    ];

    private static readonly IdentifierPlace[] InOrganisations =
    [
        new("organisation-identifier", null, null, "1.12.1", "1.12.13"),
        new("reporting-org", null, "ref", "1.18.1", "1.18.13"),
        new("recipient-org-budget", "recipient-org", "ref", "1.17.1", null),
    ];

    public static void Activity(ElementGroups activity, RuleReport report)
    {
        Check(activity, InActivities, report);
        var prefixes = new List<string>();
        foreach (var reporting in activity["reporting-org"])
        {
            CheckAgency(reporting, "1.14.8", report);
            if (reporting.Get("ref") is not { } own)
                continue;
            if (prefixes.Contains(own))
                report.Add(RuleDiagnostics.SameIdentifier, "1.1.3", reporting, "ref");
            prefixes.Add(own);
        }

        // One is all that may stand; of several, each is held against the rules.
        var identifiers = activity["iati-identifier"].FindAll(i => i.Text.Length > 0);
        var taken = new List<string>(prefixes);
        foreach (var identifier in identifiers)
        {
            if (taken.Contains(identifier.Text))
                report.Add(RuleDiagnostics.SameIdentifier, "1.1.3", identifier);
            taken.Add(identifier.Text);
        }

        foreach (var other in activity["other-identifier"])
        {
            if (other.Get("type") == "B1" && other.Get("ref") is { } before)
                prefixes.Add(before);
        }

        foreach (var identifier in identifiers)
        {
            if (prefixes.Count > 0 && !prefixes.Exists(p => identifier.Text.StartsWith(p + "-", StringComparison.Ordinal)))
                report.Add(RuleDiagnostics.OtherPrefix, "1.1.21", identifier);
        }
    }

    public static void Organisation(ElementGroups organisation, RuleReport report)
    {
        Check(organisation, InOrganisations, report);
        if (organisation["reporting-org"] is [var reporting, ..])
            CheckAgency(reporting, "1.18.8", report);
    }

    private static void Check(ElementGroups root, IdentifierPlace[] places, RuleReport report)
    {
        foreach (var place in places)
        {
            foreach (var element in root[place.Element])
            {
                if (place.Within is null)
                {
                    Check(element, place, report);
                    continue;
                }

                foreach (var inner in element.All(place.Within))
                    Check(inner, place, report);
            }
        }
    }

    private static void Check(Element element, IdentifierPlace place, RuleReport report)
    {
        if ((place.Type is not null && element.Get("type") != place.Type) || (place.Attribute is null ? element.Text : element.Get(place.Attribute)) is not { Length: > 0 } text)
            return;
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
            report.Add(RuleDiagnostics.SpaceAround, place.Spaces, element, place.Attribute);
        if (place.Symbols is not null && text.AsSpan().ContainsAny("/&|?"))
            report.Add(RuleDiagnostics.ForbiddenSymbol, place.Symbols, element, place.Attribute);
    }

    private static void CheckAgency(Element organisation, string rule, RuleReport report)
    {
        if (organisation.Get("ref") is not { Length: > 0 } text)
            return;
        for (var dash = text.IndexOf('-', StringComparison.Ordinal); dash > 0; dash = text.IndexOf('-', dash + 1))
        {
            if (Agencies.Contains(text[..dash]))
                return;
        }

        report.Add(RuleDiagnostics.UnknownAgency, rule, organisation, "ref");
    }

    private static HashSet<string> Load()
    {
        using var stream = typeof(IdentifierRules).Assembly.GetManifestResourceStream("standard/agencies.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').SelectMany(l => l.Split(' '))];
    }
}

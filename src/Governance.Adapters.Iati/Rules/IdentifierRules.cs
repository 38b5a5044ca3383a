namespace Governance.Adapters.Iati;

/// <summary>Identifiers: no space around them, no forbidden symbols, the right beginnings.</summary>
internal static class IdentifierRules
{
    private static readonly HashSet<string> Agencies = Load();

    /// <summary>Where identifiers stand in an activity: path, attribute (null for the text), rules of spaces and of symbols.</summary>
    private static readonly (string[] Path, string? Attribute, string? Spaces, string? Symbols, string? Type)[] InActivities =
    [
        (["iati-identifier"], null, "1.3.1", "1.3.13", null),
        (["reporting-org"], "ref", "1.14.1", "1.14.13", null),
        (["other-identifier"], "ref", "1.16.1", null, "B1"),
        (["other-identifier"], "ref", "1.6.1", null, "A3"),
        (["related-activity"], "ref", "1.7.1", null, null),
        (["participating-org"], "ref", "1.8.1", "1.8.13", null),
        (["participating-org"], "activity-id", "1.9.1", null, null),
        (["other-identifier", "owner-org"], "ref", "1.11.1", "1.11.13", null),
        (["transaction", "provider-org"], "ref", "1.10.1", "1.10.13", null),
        (["transaction", "provider-org"], "provider-activity-id", "1.4.1", null, null),
        (["transaction", "receiver-org"], "ref", "1.15.1", "1.15.13", null),
        (["transaction", "receiver-org"], "receiver-activity-id", "1.5.1", null, null),
        (["planned-disbursement", "provider-org"], "ref", "1.10.1", "1.10.13", null),
        (["planned-disbursement", "provider-org"], "provider-activity-id", "1.4.1", null, null),
        (["planned-disbursement", "receiver-org"], "ref", "1.15.1", "1.15.13", null),
        (["planned-disbursement", "receiver-org"], "receiver-activity-id", "1.5.1", null, null),
    ];

    private static readonly (string[] Path, string? Attribute, string? Spaces, string? Symbols, string? Type)[] InOrganisations =
    [
        (["organisation-identifier"], null, "1.12.1", "1.12.13", null),
        (["reporting-org"], "ref", "1.18.1", "1.18.13", null),
        (["recipient-org-budget", "recipient-org"], "ref", "1.17.1", null, null),
    ];

    public static void Activity(Element activity, RuleReport report)
    {
        Check(activity, InActivities, report);
        var prefixes = new List<string>();
        foreach (var reporting in activity.All("reporting-org"))
        {
            CheckAgency(reporting, "1.14.8", report);
            if (reporting.Get("ref") is not { } own)
                continue;
            if (prefixes.Contains(own))
                report.Add(RuleDiagnostics.SameIdentifier, "1.1.3", reporting, "ref");
            prefixes.Add(own);
        }

        // One is all that may stand; of several, each is held against the rules.
        var identifiers = activity.All("iati-identifier").FindAll(i => i.Text.Length > 0);
        var taken = new List<string>(prefixes);
        foreach (var identifier in identifiers)
        {
            if (taken.Contains(identifier.Text))
                report.Add(RuleDiagnostics.SameIdentifier, "1.1.3", identifier);
            taken.Add(identifier.Text);
        }

        foreach (var other in activity.All("other-identifier"))
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

    public static void Organisation(Element organisation, RuleReport report)
    {
        Check(organisation, InOrganisations, report);
        if (organisation.First("reporting-org") is { } reporting)
            CheckAgency(reporting, "1.18.8", report);
    }

    private static void Check(Element root, (string[] Path, string? Attribute, string? Spaces, string? Symbols, string? Type)[] places, RuleReport report)
    {
        foreach (var (path, attribute, spaces, symbols, type) in places)
        {
            foreach (var element in root.At(path))
            {
                if ((type is not null && element.Get("type") != type) || (attribute is null ? element.Text : element.Get(attribute)) is not { Length: > 0 } text)
                    continue;
                if (spaces is not null && text.Trim().Length != text.Length)
                    report.Add(RuleDiagnostics.SpaceAround, spaces, element, attribute);
                if (symbols is not null && text.AsSpan().ContainsAny("/&|?"))
                    report.Add(RuleDiagnostics.ForbiddenSymbol, symbols, element, attribute);
            }
        }
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

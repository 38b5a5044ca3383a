using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Htcds;

/// <summary>The fields of the victim's and the perpetrator's context, and of historic events.</summary>
internal static class HtcdsTrafficking
{
    /// <summary>The fields that take several values of their list.</summary>
    public static IReadOnlyList<string> SeveralOfList { get; } =
        ["vic_RelationshipToTrafficker", "vic_MethodOfRecruitment", "vic_MethodsOfControl", "vic_TypeOfExploitation", "vic_ForcedLabourIndustry", "vic_TypeOfSexExploitation", "vic_Vulnerabilities", "per_RoleInProcess"];

    public static IEnumerable<(string Name, FieldConverter<Migrant> Converter)> Of(HtcdsStyle style)
    {
        foreach (var field in SeveralOfList)
            yield return (field, HtcdsValues.Several(field, style));
        yield return ("vic_AgreementToManagePersonalData", Consent("data-processing"));
        yield return ("con_Consent", Consent("interview"));
        yield return ("vic_TraffickingStatus", HtcdsValues.One<TraffickingStatus>("vic_TraffickingStatus", style, (m, s) => Context(m).Status = s, m => m.Trafficking?.Status));
        yield return ("vic_TraffickingStatusDecisionMakingOrg", HtcdsValues.One("vic_TraffickingStatusDecisionMakingOrg", style, (m, code) => Context(m).DecidedByKind = code, m => m.Trafficking?.DecidedByKind));
        yield return ("vic_AgeWhenTrafficked", HtcdsPeople.Number(
            (m, years) => Context(m).AgeWhenTrafficked = new Age { Years = years, Reference = "exploitation" },
            m => m.Trafficking?.AgeWhenTrafficked?.Years));
        yield return ("vic_RecruitmentWebsitesAndApps", HtcdsValues.Names(style, (m, names) => Context(m).RecruitmentPlatforms = names, m => m.Trafficking?.RecruitmentPlatforms));
        yield return ("vic_ExploitationWebsitesAndApps", HtcdsValues.Names(style, (m, names) => Context(m).ExploitationPlatforms = names, m => m.Trafficking?.ExploitationPlatforms));
        yield return ("vic_LocationOfRecruitment", Place(PlaceRole.Recruitment));
        yield return ("vic_LocationOfExploitation", Place(PlaceRole.Exploitation));
        yield return ("vic_DetailsOfVulnerabilities", HtcdsPeople.Text((m, t) => m.VulnerabilityDetails = t, m => m.VulnerabilityDetails));
        yield return ("per_RoleDetails", HtcdsPeople.Text((m, t) => m.PerpetratorDetails = t, m => m.PerpetratorDetails));
        foreach (var part in HtcdsPoints.Of("hte_Longitude", "hte_Latitude", (m, p) => EventPlace(m).Point = p, m => First(m)?.Place?.Point))
            yield return part;
        yield return ("hte_City", HtcdsPeople.Text((m, t) => EventPlace(m).Name = t, m => First(m)?.Place?.Name));
        yield return ("hte_Country", HtcdsCountries.One(style, (m, c) => EventPlace(m).Country = c, m => First(m)?.Place?.Country));
        yield return ("hte_Date", FieldConverters.Date<Migrant>((m, d) => Event(m).Date = d, m => First(m)?.Date));
        yield return ("hte_Type", HtcdsValues.One("hte_Type", style, (m, code) => Event(m).Kind = code, m => First(m)?.Kind));
        yield return ("hte_Description", HtcdsPeople.Text((m, t) => Event(m).Description = t, m => First(m)?.Description));
    }

    private static TraffickingContext Context(Migrant migrant) => CodedLists.Trafficking(migrant);

    /// <summary>A consent that is given. One that is refused is none in the core: its cell is kept and comes back.</summary>
    private static FieldConverter<Migrant> Consent(string purpose) => HtcdsValues.Box(
        (migrant, isGiven) =>
        {
            if (isGiven)
                migrant.Consents = [.. migrant.Consents ?? [], new Consent { Purpose = purpose }];
        },
        migrant => migrant.Consents?.Any(c => c.Purpose == purpose && c.Withdrawn is null) == true ? true : null);

    private static FieldConverter<Migrant> Place(PlaceRole role) => HtcdsPeople.Text(
        (migrant, name) => Context(migrant).Places = [.. Context(migrant).Places ?? [], new Place { Name = name, Role = role }],
        migrant => migrant.Trafficking?.Places?.FirstOrDefault(p => p.Role == role) is { } place ? place.Name ?? place.Country?.Name("en") : null);

    private static TraffickingEvent? First(Migrant migrant) => migrant.Trafficking?.Events?.FirstOrDefault();

    private static TraffickingEvent Event(Migrant migrant)
    {
        var context = Context(migrant);
        context.Events ??= [new TraffickingEvent()];
        return context.Events[0];
    }

    private static Place EventPlace(Migrant migrant) => Event(migrant).Place ??= new Place();
}

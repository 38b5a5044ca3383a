using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Htcds;

/// <summary>The fields of the standard, under the names it gives them, in the order of version 2.0.</summary>
internal static class HtcdsFields
{
    private static readonly Entry[] Entries =
    [
        new("org_Name", [], "Organisation that keeps the case", "Organisation qui tient le dossier"),
        new("org_ShippingCity", [], "Its city", "Sa ville"),
        new("org_ShippingCountry", [], "Its country", "Son pays"),
        new("org_ShippingState", [], "Its state or province", "Son État ou sa province"),
        new("org_ShippingStreet", [], "Its street", "Sa rue"),
        new("org_ShippingPostalCode", [], "Its postal code", "Son code postal"),
        new("org_ShippingLongitude", [], "Its longitude", "Sa longitude"),
        new("org_ShippingLatitude", [], "Its latitude", "Sa latitude"),
        new("org_Phone", [], "Its telephone", "Son téléphone"),
        new("org_Type", [], "Its kind", "Son type"),
        new("prs_Salutation", ["/directIdentifiers/salutation"], "Salutation", "Civilité"),
        new("prs_FirstName", ["/directIdentifiers/givenNames"], "First name", "Prénom"),
        new("prs_MiddleName", ["/directIdentifiers/otherNames"], "Middle name", "Deuxième prénom"),
        new("prs_SecondName", ["/directIdentifiers/familyName"], "Second name", "Nom de famille"),
        new("prs_Birthdate", ["/directIdentifiers/exactBirthDate", "/birthDate"], "Date of birth", "Date de naissance", ColumnKind.Date),
        new("prs_Gender", ["/sexOrGender"], "Gender", "Genre"),
        new("prs_Deceased", ["/deceased"], "Whether the person has died", "Si la personne est décédée", ColumnKind.YesNo),
        new("prs_MaritalStatus", ["/maritalStatus"], "Marital status", "Situation matrimoniale"),
        new("prs_NumberOfChildren", ["/numberOfChildren"], "Number of children", "Nombre d’enfants", ColumnKind.Number),
        new("prs_PrimaryLanguage", ["/languages"], "First language", "Première langue"),
        new("prs_SecondaryLanguage", ["/languages"], "Second language", "Deuxième langue"),
        new("prs_HighestLevelOfEducation", ["/education"], "Highest level of education", "Niveau d’études"),
        new("prs_Citizenship", ["/nationalities"], "Citizenships", "Nationalités"),
        new("prs_IdentityNumber", ["/directIdentifiers/documents"], "Number of an identity document", "Numéro d’un document d’identité"),
        new("prs_Title", [], "Title", "Titre"),
        new("prs_Email", ["/directIdentifiers/emails"], "E-mail", "Courriel"),
        new("prs_HomePhone", ["/directIdentifiers/phones"], "Home telephone", "Téléphone du domicile"),
        new("prs_MobilePhone", ["/directIdentifiers/phones"], "Mobile telephone", "Téléphone portable"),
        new("prs_MailingCity", ["/directIdentifiers/address/city"], "City of the postal address", "Ville de l’adresse postale"),
        new("prs_MailingCountry", ["/directIdentifiers/address/country"], "Country of the postal address", "Pays de l’adresse postale"),
        new("prs_MailingState", ["/directIdentifiers/address/state"], "State or province of the postal address", "État ou province de l’adresse postale"),
        new("prs_MailingStreet", ["/directIdentifiers/address/street"], "Street of the postal address", "Rue de l’adresse postale"),
        new("prs_MailingPostalCode", ["/directIdentifiers/address/postalCode"], "Postal code", "Code postal"),
        new("prs_MailingLongitude", ["/directIdentifiers/address/point/longitude"], "Longitude of the postal address", "Longitude de l’adresse postale", ColumnKind.Number),
        new("prs_MailingLatitude", ["/directIdentifiers/address/point/latitude"], "Latitude of the postal address", "Latitude de l’adresse postale", ColumnKind.Number),
        new("vic_AgreementToManagePersonalData", ["/consents"], "Consent to the recording of personal data", "Consentement à l’enregistrement des données personnelles", ColumnKind.YesNo),
        new("vic_TraffickingStatus", ["/trafficking/status"], "Possible, actual or no victim", "Victime possible, avérée ou non"),
        new("vic_TraffickingStatusDecisionMakingOrg", ["/trafficking/decidedByKind"], "Kind of body that decided it", "Type d’organisme qui l’a décidé"),
        new("vic_RelationshipToTrafficker", ["/trafficking/recruiterRelations"], "Relation to the trafficker", "Lien avec le trafiquant"),
        new("vic_AgeWhenTrafficked", ["/trafficking/ageWhenTrafficked"], "Age when trafficked", "Âge au moment de la traite", ColumnKind.Number),
        new("vic_RecruitmentWebsitesAndApps", ["/trafficking/recruitmentPlatforms"], "Websites and applications of recruitment", "Sites et applications de recrutement"),
        new("vic_MethodOfRecruitment", ["/trafficking/recruitmentMethods"], "Methods of recruitment", "Modes de recrutement"),
        new("vic_LocationOfRecruitment", ["/trafficking/places"], "Place of recruitment", "Lieu de recrutement"),
        new("vic_MethodsOfControl", ["/trafficking/controlMethods"], "Methods of control", "Moyens de contrôle"),
        new("vic_TypeOfExploitation", ["/trafficking/exploitationTypes"], "Types of exploitation", "Types d’exploitation"),
        new("vic_ForcedLabourIndustry", ["/trafficking/sectors"], "Sectors of forced labour, ISIC sections", "Secteurs du travail forcé, sections de la CITI"),
        new("vic_TypeOfSexExploitation", ["/trafficking/sexualExploitationTypes"], "Types of sexual exploitation", "Types d’exploitation sexuelle"),
        new("vic_LocationOfExploitation", ["/trafficking/places"], "Place of exploitation", "Lieu d’exploitation"),
        new("vic_ExploitationWebsitesAndApps", ["/trafficking/exploitationPlatforms"], "Websites and applications of exploitation", "Sites et applications d’exploitation"),
        new("vic_Vulnerabilities", ["/vulnerabilities"], "Vulnerabilities", "Vulnérabilités"),
        new("vic_DetailsOfVulnerabilities", ["/vulnerabilityDetails"], "Details of vulnerabilities", "Précisions sur les vulnérabilités"),
        new("per_RoleInProcess", ["/perpetratorRoles"], "Roles in the process, as a perpetrator", "Rôles dans le processus, comme auteur"),
        new("per_RoleDetails", ["/perpetratorDetails"], "Details of those roles", "Précisions sur ces rôles"),
        new("cas_Status", ["/cases/*/status"], "State of the case", "État du dossier"),
        new("cas_ReasonForCaseClosure", ["/cases/*/closureReason"], "Reason for closing the case", "Motif de clôture du dossier"),
        new("cas_CaseOwner", ["/cases/*/owner/name"], "Who owns the case", "Responsable du dossier"),
        new("cas_ReferringOrganisation", ["/cases/*/referrals/*/from"], "Organisation that referred the person", "Organisation qui a orienté la personne"),
        new("cas_IncomingReferralDate", ["/cases/*/referrals/*/date"], "Date of the incoming referral", "Date de l’orientation reçue", ColumnKind.Date),
        new("cas_ReferringPrimaryCaseWorker", ["/cases/*/referrals/*/worker/name"], "Case worker who referred", "Travailleur social qui a orienté"),
        new("cas_ReasonForIncomingReferral", ["/cases/*/referrals/*/reason"], "Reason for the incoming referral", "Motif de l’orientation reçue"),
        new("cas_IncomingReferralDetails", ["/cases/*/referrals/*/details"], "Details of the incoming referral", "Précisions sur l’orientation reçue"),
        new("cas_ReferredOrganisation", ["/cases/*/referrals/*/to"], "Organisation the person was referred to", "Organisation vers laquelle la personne est orientée"),
        new("cas_ReferredPrimaryCaseWorker", ["/cases/*/referrals/*/worker/name"], "Case worker who received", "Travailleur social qui a reçu"),
        new("cas_ReasonForOutgoingReferral", ["/cases/*/referrals/*/reason"], "Reason for the outgoing referral", "Motif de l’orientation faite"),
        new("cas_OutgoingReferralDate", ["/cases/*/referrals/*/date"], "Date of the outgoing referral", "Date de l’orientation faite", ColumnKind.Date),
        new("cas_OutgoingReferralDetails", ["/cases/*/referrals/*/details"], "Details of the outgoing referral", "Précisions sur l’orientation faite"),
        new("cco_CaseComment", ["/cases/*/comments/*/text"], "Comment on the case", "Commentaire sur le dossier"),
        new("hte_Longitude", ["/trafficking/events/*/place/point/longitude"], "Longitude of a historic event", "Longitude d’un fait passé", ColumnKind.Number),
        new("hte_Latitude", ["/trafficking/events/*/place/point/latitude"], "Latitude of a historic event", "Latitude d’un fait passé", ColumnKind.Number),
        new("hte_City", ["/trafficking/events/*/place/name"], "Its city", "Sa ville"),
        new("hte_Country", ["/trafficking/events/*/place/country"], "Its country", "Son pays"),
        new("hte_State", [], "Its state or province", "Son État ou sa province"),
        new("hte_Street", [], "Its street", "Sa rue"),
        new("hte_PostalCode", [], "Its postal code", "Son code postal"),
        new("hte_Date", ["/trafficking/events/*/date"], "Its date", "Sa date", ColumnKind.Date),
        new("hte_Type", ["/trafficking/events/*/kind"], "Recruitment, transit or exploitation", "Recrutement, transit ou exploitation"),
        new("hte_Description", ["/trafficking/events/*/description"], "Its description", "Sa description"),
        new("spl_Objectives", ["/cases/*/supportPlans/*/objectives"], "Objectives of the support plan", "Objectifs du plan d’appui"),
        new("spl_ActionPlan", ["/cases/*/supportPlans/*/actions"], "Its actions", "Ses actions"),
        new("spl_PlannedEndDate", ["/cases/*/supportPlans/*/plannedEnd"], "Its planned end", "Sa fin prévue", ColumnKind.Date),
        new("spl_ActualEndDate", ["/cases/*/supportPlans/*/actualEnd"], "Its actual end", "Sa fin effective", ColumnKind.Date),
        new("spl_Type", ["/cases/*/supportPlans/*/types"], "Its type of support", "Son type d’appui"),
        new("con_Consent", ["/consents"], "Consent to the interview", "Consentement à l’entretien", ColumnKind.YesNo),
        new("con_PurposeOfInterview", [], "Informed of the purpose of the interview", "Informée du but de l’entretien", ColumnKind.YesNo),
        new("con_UseOfData", [], "Informed of the use of the data", "Informée de l’utilisation des données", ColumnKind.YesNo),
        new("con_DataForResearch", [], "Informed of the use for research", "Informée de l’utilisation pour la recherche", ColumnKind.YesNo),
        new("con_RightToBeForgotten", [], "Informed of the right to be forgotten", "Informée du droit à l’oubli", ColumnKind.YesNo),
    ];

    /// <summary>Names of all fields of any version.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Entries.Select(e => e.Name)];

    /// <summary>The fields by name. Those without a place in the core travel with the record and come back.</summary>
    public static IReadOnlyDictionary<string, MappedField<Migrant>> ByName { get; } = Make();

    private static Dictionary<string, MappedField<Migrant>> Make()
    {
        var converters = HtcdsConverters.Of(HtcdsStyle.Flat);
        return Entries.ToDictionary(e => e.Name, e => new MappedField<Migrant>
        {
            Pointers = e.Pointers.Count > 0 ? e.Pointers : [$"/extensions/{HtcdsMap.Format}/{e.Name}"],
            MeaningEn = e.En,
            MeaningFr = e.Fr,
            Converter = converters[e.Name],
            Kind = e.Kind,
            Refusal = HtcdsDiagnostics.Refusal(e.Name),
        }, StringComparer.Ordinal);
    }

    private sealed record Entry(string Name, IReadOnlyList<string> Pointers, string En, string Fr, ColumnKind Kind = ColumnKind.Text);
}

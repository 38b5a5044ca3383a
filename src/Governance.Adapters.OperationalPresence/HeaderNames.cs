using Governance.Core.Rules;

namespace Governance.Adapters.OperationalPresence;

/// <summary>
/// What people call a column in tables of their own: names met in the matrices of Chad, the Democratic Republic of the Congo,
/// Ethiopia, Mali and Somalia, and their kin. Case, accents, spaces and signs do not matter.
/// </summary>
/// <param name="English">Names in English.</param>
/// <param name="French">Names in French.</param>
internal sealed record HeaderNames(IReadOnlyList<string> English, IReadOnlyList<string> French)
{
    public static readonly HeaderNames Country = new(["Admin 0", "Admin0Name", "ISO3", "Country name", "Country code", "location_code"], ["Admin 0", "Nom du pays", "Code pays"]);
    public static readonly HeaderNames Admin1 = new(["Region", "Province", "State", "Governorate", "Oblast", "Region name", "Province name", "State name", "State/Region", "Admin1Name", "Admin1 name", "adm1_name", "ADM1_EN"], ["Région", "Régions", "Province", "Provinces", "Nom région", "Nom province", "Admin1Name", "adm1_name", "ADM1_FR"]);
    public static readonly HeaderNames Code1 = new(["RegionPcode", "Region P-code", "Region code", "Province P-code", "Province code", "State P-code", "Governorate P-code", "Oblast P-code", "Admin1 code", "Admin1Pcode", "Admin1Pcod", "Pcode admin1", "adm1_code", "ADM1_PCODE"], ["Code région", "Pcode région", "Code province", "Pcode province", "P-code province", "Pcode admin 1", "Admin1Pcode", "Admin1Pcod", "adm1_code", "ADM1_PCODE", "Title"]);
    public static readonly HeaderNames Admin2 = new(["District", "Zone", "County", "Department", "LGA", "Township", "Raion", "District name", "Admin2Name", "Admin2 name", "adm2_name", "ADM2_EN"], ["Département", "Départements", "Territoire", "Territoires", "Cercle", "District", "Préfecture", "Nom département", "Nom territoire", "Admin2Name", "adm2_name", "ADM2_FR"]);
    public static readonly HeaderNames Code2 = new(["DistrictPcode", "District P-code", "District code", "Zone P-code", "Zone Pcod", "County P-code", "Department P-code", "LGA P-code", "Township P-code", "Raion P-code", "Admin2 code", "Admin2Pcode", "Admin2Pcod", "Pcode admin2", "adm2_code", "ADM2_PCODE"], ["Code département", "Pcode département", "Code territoire", "Code terrtoire", "Pcode territoire", "Code cercle", "Pcode cercle", "Pcode admin 2", "Admin2Pcode", "Admin2Pcod", "adm2_code", "ADM2_PCODE"]);
    public static readonly HeaderNames Admin3 = new(["Woreda", "Sub-district", "Commune", "Ward", "Payam", "Hromada", "Municipality", "Admin3Name", "Admin3 name", "adm3_name", "ADM3_EN"], ["Commune", "Communes", "Zone de santé", "Sous-préfecture", "Arrondissement", "Section communale", "Admin3Name", "adm3_name", "ADM3_FR"]);
    public static readonly HeaderNames Code3 = new(["WoredaPcod", "WoredaPcode", "Woreda P-code", "Sub-district P-code", "Commune P-code", "Ward P-code", "Payam P-code", "Hromada P-code", "Admin3 code", "Admin3Pcode", "Admin3Pcod", "adm3_code", "ADM3_PCODE"], ["Code commune", "Pcode commune", "Pcode ZS", "Pcode sous-préfecture", "Admin3Pcode", "Admin3Pcod", "adm3_code", "ADM3_PCODE"]);
    public static readonly HeaderNames Locality = new(["Locality", "Site", "Site name", "Village", "Settlement", "Location name", "City", "Town"], ["Localités", "Site", "Nom du site", "Village", "Ville", "Lieu", "Lieu d’intervention"]);
    public static readonly HeaderNames Latitude = new(["Lat", "Latitude (decimal)", "Y"], ["Lat", "Y"]);
    public static readonly HeaderNames Longitude = new(["Long", "Lon", "Lng", "X"], ["Long", "Lon", "X"]);
    public static readonly HeaderNames Funder = new(["Donor name", "Donors", "Donor(s)", "Funder", "Funding organisation", "Funding organization", "Funded by", "Funding source"], ["Bailleurs", "Bailleur(s)", "Bailleur de fonds", "Bailleurs de fonds", "Donateur", "Financé par"]);
    public static readonly HeaderNames Programming = new(["Program Partner Name", "Programme partner", "Programme partner name", "Program partner", "Programming organization", "Programming partner", "Lead organisation", "Lead organization", "Lead agency", "Lead partner", "Prime partner"], ["Organisation chef de file", "Chef de file", "Organisation lead", "Agence lead", "Partenaire programmatique"]);
    public static readonly HeaderNames Implementing = new(["Implementing Partner Name", "Implementing partner", "Implementing partners", "Implementing organization", "Implementing agency", "Organisation", "Organization", "Organisations", "Organizations", "Organization_Name", "Organisation name", "Name of organization", "Name of organisation", "org_name", "Org", "Partner", "Partner name", "Agency", "Agency name", "Who"], ["Organisations", "Organization", "Nom organisation", "Nom organization", "Nom de l’organisation", "Nom de l’organization", "Organisation de mise en œuvre", "Partenaire", "Partenaire de mise en œuvre", "Partenaire d’exécution", "Partenaire d’implémentation", "Acteur", "Agence", "ONG", "Qui"]);
    public static readonly HeaderNames Acronym = new(["Implementing Partner Acronym", "Organisation acronym", "Organization acronym", "org_acronym", "Acronyms", "Partner acronym"], ["Sigle", "Acronyme organisation", "Acronyme de l’organisation"]);
    public static readonly HeaderNames Type = new(["Implementing Partner Type", "Organization type", "Org type", "Type of organization", "Type of organisation", "Partner type", "org_type_description"], ["TypeOrganisation", "Type organisation", "Type d’acteur", "Type de partenaire", "Type de structure", "Catégorie d’organisation"]);
    public static readonly HeaderNames Sector = new(["Cluster", "Clusters", "Sectors", "Cluster/Sector", "Sector/Cluster", "Cluster name", "Sector name", "sector_name", "What"], ["Cluster", "Clusters", "Secteurs", "Secteur/Cluster", "Cluster/Secteur", "Secteur d’intervention", "Secteur d’activité", "Secteur/Domaine", "Quoi"]);
    public static readonly HeaderNames Title = new(["Activities", "Activity name", "Activity title", "Project", "Project title", "Project name"], ["Activités", "Nom activité", "Nom activité / projet", "NOM ACTIVITE / PROJET2", "Nom de l’activité", "Intitulé de l’activité", "Projet", "Titre du projet", "Nom du projet", "Intitulé du projet"]);
    public static readonly HeaderNames Description = new(["Activity description", "Description of activity", "Project description", "Details"], ["Description de l’activité", "Description activité", "Description du projet", "Détails"]);
    public static readonly HeaderNames Project = new(["ProjectCode", "Project ID", "HRP project code"], ["ID_Projet", "Code du projet", "ID projet", "Code projet HRP"]);
    public static readonly HeaderNames Status = new(["Activity status", "Project status", "Implementation status"], ["État", "État projet", "État du projet", "Statut de l’activité", "Statut du projet", "Statut activité", "État d’avancement"]);
    public static readonly HeaderNames Start = new(["Start", "Date start", "Activity start date", "Project start date", "Starting date", "From"], ["Date début", "Début", "Date de démarrage", "Date début projet", "Date de début du projet"]);
    public static readonly HeaderNames End = new(["End", "Date end", "Activity end date", "Project end date", "Ending date", "To"], ["Date fin", "Fin", "Date fin projet", "Date de fin du projet"]);
    public static readonly HeaderNames Month = new(["Reporting month", "Month of reporting", "Reporting period", "Reporting date", "When"], ["Mois de rapportage", "Mois du rapport", "Période de rapportage", "Quand"]);
    public static readonly HeaderNames Year = new(["Reporting year"], ["Année de rapportage", "An"]);
    public static readonly HeaderNames Targeted = new(["Targeted", "Target", "Targeted people", "Beneficiaries targeted", "Targeted beneficiaries", "Target beneficiaries", "Planned beneficiaries", "Total targeted", "Number of people targeted", "# targeted"], ["Bénéficiaires ciblés", "Bénéficiaires visés", "Bénéficiaires planifiés", "Bénéficiaires prévus", "Nombre de bénéficiaires ciblés", "Personnes visées", "Nombre de personnes ciblées", "Nombre de personnes visées", "Nombre total de personnes ciblées", "Cible"]);
    public static readonly HeaderNames Reached = new(["Reached", "Reached people", "Beneficiaries reached", "Reached beneficiaries", "Total reached", "Number of people reached", "# reached"], ["Bénéficiaires atteints", "Nombre de bénéficiaires atteints", "Bénéficiaires assistés", "Nombre de personnes atteintes", "Nombre total de personnes atteintes", "Personnes touchées", "Nombre de personnes touchées", "Personnes assistées", "Nombre de personnes assistées", "Atteints"]);
    public static readonly HeaderNames Modality = new(["Modalities", "Assistance modality", "Delivery modality"], ["Modalités", "Modalité d’assistance", "Modalité(s) cash", "Modalité(s)"]);
    public static readonly HeaderNames Note = new(["Comment", "Remarks", "Remark", "Notes"], ["Commentaire", "Observations", "Observation", "Remarques"]);

    /// <summary>The names in a language.</summary>
    public IReadOnlyList<string> In(string language) => language == "fr" ? French : English;

    /// <summary>Whether a column counts the households of a place.</summary>
    public static bool IsOfHouseholds(string header) => FoldedText.Fold(header) is var key && (key.Contains("household", StringComparison.Ordinal) || key.Contains("menage", StringComparison.Ordinal));
}

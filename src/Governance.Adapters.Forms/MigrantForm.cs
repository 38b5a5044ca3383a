using Governance.Core;

namespace Governance.Adapters.Forms;

/// <summary>An arrival or interview form for one person, under a pseudonym: it asks no name, no number and no exact position.</summary>
internal static class MigrantForm
{
    public static Form<Migrant> Form { get; } = new(
        "migrant",
        "Migrants",
        "Migrants",
        static () => new Migrant { Id = "" },
        static m => m.Sensitivity ??= Sensitivity.StrictlyConfidential,
        Ask<Migrant>.Date("interviewed", "Date of the interview", "Date de l’entretien", "/interviewed", m => m.Interviewed, (m, d) => m.Interviewed = d) with { IsRequired = true },
        Ask<Migrant>.One("sex", "Sex or gender", "Sexe ou genre", "/sexOrGender/code", "sex-gender", m => m.SexOrGender?.Code, (m, c) => m.SexOrGender = new SexOrGender { Code = c }) with { IsRequired = true },
        Ask<Migrant>.Number("age_years", "Age in years", "Âge en années", "/age/years", m => m.Age?.Years, (m, n) => (m.Age ??= new Age()).Years = n),
        Ask<Migrant>.Several("nationalities", "Nationalities", "Nationalités", "/nationalities", "country", m => m.Nationalities?.Select(n => n.ToString()), (m, codes) => m.Nationalities = [.. codes.Select(CountryCode.Parse)]),
        Ask<Migrant>.Country("residence_country", "Country of residence", "Pays de résidence", "/residence/country", m => m.Residence?.Country, (m, c) => (m.Residence ??= new Place()).Country = c),
        Ask<Migrant>.Text("residence_name", "Town or area of residence", "Ville ou zone de résidence", "/residence/name", m => m.Residence?.Name, (m, t) => (m.Residence ??= new Place()).Name = t),
        Ask<Migrant>.One("marital_status", "Marital status", "Situation matrimoniale", "/maritalStatus", "marital-status", m => m.MaritalStatus, (m, c) => m.MaritalStatus = c),
        Ask<Migrant>.One("education", "Highest level of education", "Niveau d’instruction le plus élevé", "/education", "education-level", m => m.Education, (m, c) => m.Education = c),
        Ask<Migrant>.Coded("population_groups", "Population groups", "Groupes de population", "/populationGroups", "population-group", m => m.PopulationGroups, (m, c) => m.PopulationGroups = c),
        Ask<Migrant>.Coded("reasons", "Reasons for moving", "Raisons du déplacement", "/reasons", "movement-reason", m => m.Reasons, (m, c) => m.Reasons = c),
        Ask<Migrant>.Date("arrival", "Date of arrival", "Date d’arrivée", "/arrival", m => m.Arrival, (m, d) => m.Arrival = d),
        Ask<Migrant>.Country("destination_country", "Country of intended destination", "Pays de destination envisagé", "/journey/intendedDestination/country", m => m.Journey?.IntendedDestination?.Country, (m, c) => ((m.Journey ??= new Journey()).IntendedDestination ??= new Place()).Country = c),
        Ask<Migrant>.Number("household_size", "People in the household", "Personnes dans le ménage", "/household/size", m => m.Household?.Size, (m, n) => (m.Household ??= new Household()).Size = n),
        Ask<Migrant>.Number("travel_group_size", "People travelling together", "Personnes voyageant ensemble", "/travelGroup/size", m => m.TravelGroup?.Size, (m, n) => (m.TravelGroup ??= new TravelGroup()).Size = n),
        Ask<Migrant>.One("child_situation", "Situation of a child", "Situation d’un enfant", "/childSituation", "child-situation", m => m.ChildSituation, (m, c) => m.ChildSituation = c),
        Ask<Migrant>.One<Answer>("disability", "Disability", "Handicap", "/disability/status", "answer", m => m.Disability?.Status, (m, a) => (m.Disability ??= new Disability()).Status = a),
        Ask<Migrant>.Coded("vulnerabilities", "Vulnerabilities", "Vulnérabilités", "/vulnerabilities", "vulnerability", m => m.Vulnerabilities, (m, c) => m.Vulnerabilities = c),
        Ask<Migrant>.Coded("needs", "Needs", "Besoins", "/needs", "need", m => m.Needs, (m, c) => m.Needs = c),
        Ask<Migrant>.Several("consents", "What the person consents to", "Ce à quoi la personne consent", "/consents/*/purpose", "consent-purpose", m => m.Consents?.Select(c => c.Purpose), (m, codes) => m.Consents = [.. codes.Select(c => new Consent { Purpose = c })]),
        Ask<Migrant>.Text("notes", "Notes, without names", "Notes, sans noms", "/notes", m => m.Notes, (m, t) => m.Notes = t));
}

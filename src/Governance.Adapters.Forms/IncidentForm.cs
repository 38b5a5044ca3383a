using Governance.Core;

namespace Governance.Adapters.Forms;

/// <summary>A form for one incident on a migration route.</summary>
internal static class IncidentForm
{
    public static Form<Incident> Form { get; } = new(
        "incident",
        "Incidents",
        "Incidents",
        static () => new Incident { Id = "", Kind = "other" },
        null,
        Ask<Incident>.One("incident_kind", "Kind of incident", "Type d’incident", "/kind", "incident-kind", i => i.Kind, (i, c) => i.Kind = c) with { IsRequired = true },
        Ask<Incident>.Date("incident_date", "Date of the incident", "Date de l’incident", "/period", i => i.Period is { Start: { } s } p && p.End == s ? s : null, (i, d) => i.Period = Period.At(d)) with { IsRequired = true },
        Ask<Incident>.Text("description", "What happened, without names", "Ce qui s’est passé, sans noms", "/description", i => i.Description, (i, t) => i.Description = t),
        Ask<Incident>.Coded("causes", "Causes", "Causes", "/causes", "incident-cause", i => i.Causes, (i, c) => i.Causes = c),
        Ask<Incident>.One("route", "Migration route", "Route migratoire", "/route", "route", i => i.Route, (i, c) => i.Route = c),
        Ask<Incident>.Country("country", "Country", "Pays", "/place/country", i => i.Place?.Country, (i, c) => Place(i).Country = c),
        Ask<Incident>.Text("place_name", "Place", "Lieu", "/place/name", i => i.Place?.Name, (i, t) => Place(i).Name = t),
        Ask<Incident>.Position("position", "Position", "Position", "/place", i => i.Place, Place),
        Ask<Incident>.Count("dead", "People found dead", "Personnes retrouvées mortes", "/counts/dead", i => i.Counts?.Dead, (i, q) => Counts(i).Dead = q),
        Ask<Incident>.Count("missing", "People missing", "Personnes disparues", "/counts/missing", i => i.Counts?.Missing, (i, q) => Counts(i).Missing = q),
        Ask<Incident>.Count("injured", "People injured", "Personnes blessées", "/counts/injured", i => i.Counts?.Injured, (i, q) => Counts(i).Injured = q),
        Ask<Incident>.Count("survivors", "Survivors", "Survivants", "/counts/survivors", i => i.Counts?.Survivors, (i, q) => Counts(i).Survivors = q),
        Ask<Incident>.Count("females", "Women and girls among dead and missing", "Femmes et filles parmi les morts et disparus", "/counts/females", i => i.Counts?.Females, (i, q) => Counts(i).Females = q),
        Ask<Incident>.Count("males", "Men and boys among dead and missing", "Hommes et garçons parmi les morts et disparus", "/counts/males", i => i.Counts?.Males, (i, q) => Counts(i).Males = q),
        Ask<Incident>.Count("children", "Children under 18 among dead and missing", "Enfants de moins de 18 ans parmi les morts et disparus", "/counts/children", i => i.Counts?.Children, (i, q) => Counts(i).Children = q),
        Ask<Incident>.One("source_quality", "Quality of the sources", "Qualité des sources", "/sourceQuality", "source-quality", i => i.SourceQuality, (i, c) => i.SourceQuality = c),
        Ask<Incident>.Text("comment", "Comment", "Commentaire", "/comment", i => i.Comment, (i, t) => i.Comment = t));

    private static Place Place(Incident incident) => incident.Place ??= new Place();

    private static IncidentCounts Counts(Incident incident) => incident.Counts ??= new IncidentCounts();
}

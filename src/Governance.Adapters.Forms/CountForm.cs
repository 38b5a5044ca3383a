using Governance.Core;

namespace Governance.Adapters.Forms;

/// <summary>A form for one count of people at a place: at a border post, a bus station, a site.</summary>
internal static class CountForm
{
    public static Form<MobilityCount> Form { get; } = new(
        "mobility-count",
        "Counts of people",
        "Comptages de personnes",
        static () => new MobilityCount { Id = "", Measure = Measure.Stock },
        null,
        Ask<MobilityCount>.Date("count_date", "Date of the count", "Date du comptage", "/period", c => c.Period is { Start: { } s } p && p.End == s ? s : null, (c, d) => c.Period = Period.At(d)) with { IsRequired = true },
        Ask<MobilityCount>.One<Measure>("measure", "Present, passing or since a date", "Présents, de passage ou depuis une date", "/measure", "measure", c => c.Measure, (c, m) => c.Measure = m) with { IsRequired = true },
        Ask<MobilityCount>.Count("count", "How many", "Combien", "/count", c => c.Count, (c, q) => c.Count = q) with { IsRequired = true },
        Ask<MobilityCount>.One<CountUnit>("unit", "What is counted", "Ce qui est compté", "/unit", "count-unit", c => c.Unit, (c, u) => c.Unit = u),
        Ask<MobilityCount>.One("population_group", "Population group", "Groupe de population", "/populationGroup", "population-group", c => c.PopulationGroup, (c, g) => c.PopulationGroup = g),
        Ask<MobilityCount>.One("movement", "Movement", "Mouvement", "/movement", "movement", c => c.Movement, (c, m) => c.Movement = m),
        Ask<MobilityCount>.One("direction", "Direction", "Direction", "/direction", "direction", c => c.Direction, (c, d) => c.Direction = d),
        Ask<MobilityCount>.Country("country", "Country", "Pays", "/places/*/country", c => Places.Find(c, PlaceRole.Here)?.Country, (c, p) => Places.Make(c, PlaceRole.Here).Country = p),
        Ask<MobilityCount>.Text("place_name", "Place", "Lieu", "/places/*/name", c => Places.Find(c, PlaceRole.Here)?.Name, (c, t) => Places.Make(c, PlaceRole.Here).Name = t),
        Ask<MobilityCount>.Position("position", "Position", "Position", "/places/*", c => Places.Find(c, PlaceRole.Here), c => Places.Make(c, PlaceRole.Here)),
        Ask<MobilityCount>.Country("origin_country", "Country of origin", "Pays d’origine", "/places/*/country", c => Places.Find(c, PlaceRole.Origin)?.Country, (c, p) => Places.Make(c, PlaceRole.Origin).Country = p),
        Ask<MobilityCount>.Country("destination_country", "Country of destination", "Pays de destination", "/places/*/country", c => Places.Find(c, PlaceRole.Destination)?.Country, (c, p) => Places.Make(c, PlaceRole.Destination).Country = p),
        Ask<MobilityCount>.Coded("reasons", "Reasons for moving", "Raisons du déplacement", "/reasons", "movement-reason", c => c.Reasons, (c, r) => c.Reasons = r),
        Ask<MobilityCount>.One("method", "How it was counted", "Comment cela a été compté", "/method", "collection-method", c => c.Method, (c, m) => c.Method = m),
        Ask<MobilityCount>.Text("note", "Remark", "Remarque", "/note", c => c.Note, (c, t) => c.Note = t));
}

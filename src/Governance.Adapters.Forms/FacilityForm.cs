using Governance.Core;

namespace Governance.Adapters.Forms;

/// <summary>A form for a place that serves migrants, such as a Maison des Migrants. It leaves out where a shelter is.</summary>
internal static class FacilityForm
{
    public static Form<Facility> Form { get; } = new(
        "facility",
        "Facilities",
        "Structures d’accueil",
        static () => new Facility { Id = "", Name = Texts.Of("") },
        null,
        Ask<Facility>.Text("facility_name", "Name of the facility", "Nom de la structure", "/name", f => Texts.Get(f.Name), (f, t) => f.Name = Texts.Of(t)) with { IsRequired = true },
        Ask<Facility>.One("facility_kind", "Kind of facility", "Type de structure", "/kind", "facility-kind", f => f.Kind, (f, c) => f.Kind = c) with { IsRequired = true },
        Ask<Facility>.One<LocationDisclosure>("disclosure", "May its place be published", "Son lieu peut-il être publié", "/locationDisclosure", "location-disclosure", f => f.LocationDisclosure, (f, d) => f.LocationDisclosure = d),
        Ask<Facility>.Country("country", "Country", "Pays", "/place/country", f => f.Place?.Country, (f, c) => Place(f).Country = c),
        Ask<Facility>.Text("place_name", "Town or village", "Ville ou village", "/place/name", f => f.Place?.Name, (f, t) => Place(f).Name = t),
        Ask<Facility>.Text("operator", "Who runs it", "Qui la gère", "/operators/*/name", f => f.Operators?.FirstOrDefault()?.Name, (f, t) => f.Operators = [new OrganisationRef { Name = t }]),
        Ask<Facility>.One<FacilityState>("state", "State", "État", "/stateHistory/*/state", "facility-state", f => f.StateHistory?.FirstOrDefault()?.State, (f, s) => f.StateHistory = [new FacilityStep { State = s }]),
        Ask<Facility>.Several("services", "Services", "Services", "/services/*/kind", "service-kind", f => f.Services?.Select(s => s.Kind), (f, codes) => f.Services = [.. codes.Select(c => new Service { Kind = c })]),
        Ask<Facility>.Count("capacity", "Capacity in people", "Capacité d’accueil en personnes", "/capacity", f => f.Capacity, (f, q) => f.Capacity = q),
        Ask<Facility>.Count("available", "Free places", "Places libres", "/available", f => f.Available, (f, q) => f.Available = q),
        Ask<Facility>.Text("accessibility", "Accessibility", "Accessibilité", "/accessibility", f => f.Accessibility, (f, t) => f.Accessibility = t));

    private static Place Place(Facility facility) => facility.Place ??= new Place();
}

using Governance.Core;

namespace Governance.Adapters.Forms;

/// <summary>A form for who does what, where, when and for whom.</summary>
internal static class ActivityForm
{
    public static Form<Activity> Form { get; } = new(
        "activity",
        "Activities",
        "Activités",
        static () => new Activity { Id = "", Title = Texts.Of("") },
        null,
        Ask<Activity>.Text("title", "Title of the activity", "Intitulé de l’activité", "/title", a => Texts.Get(a.Title), (a, t) => a.Title = Texts.Of(t)) with { IsRequired = true },
        Ask<Activity>.One<ActivityStatus>("status", "Status", "Statut", "/status", "activity-status", a => a.Status, (a, s) => a.Status = s),
        Ask<Activity>.Date("planned_start", "Planned start", "Début prévu", "/planned/start", a => a.Planned?.Start, (a, d) => a.Planned = new Period(d, a.Planned?.End), isPast: false),
        Ask<Activity>.Date("planned_end", "Planned end", "Fin prévue", "/planned/end", a => a.Planned?.End, (a, d) => a.Planned = new Period(a.Planned?.Start, d), isPast: false),
        Ask<Activity>.Text("implementer", "Who carries it out", "Qui la met en œuvre", "/organisations/*/name", a => Name(a, Implementing), (a, t) => Add(a, t, Implementing)) with { IsRequired = true },
        Ask<Activity>.Text("funder", "Who pays for it", "Qui la finance", "/organisations/*/name", a => Name(a, Funding), (a, t) => Add(a, t, Funding)),
        Ask<Activity>.Coded("sectors", "Sectors", "Secteurs", "/sectors", "sector", a => a.Sectors, (a, s) => a.Sectors = s),
        Ask<Activity>.Country("country", "Country", "Pays", "/places/*/country", a => a.Places?.FirstOrDefault()?.Country, (a, c) => Place(a).Country = c),
        Ask<Activity>.Text("place_name", "Place", "Lieu", "/places/*/name", a => a.Places?.FirstOrDefault()?.Name, (a, t) => Place(a).Name = t),
        Ask<Activity>.Count("target", "People to be reached", "Personnes à atteindre", "/reach/*/target", a => a.Reach?.FirstOrDefault()?.Target, (a, q) => Reach(a).Target = q),
        Ask<Activity>.Count("reached", "People reached", "Personnes atteintes", "/reach/*/reached", a => a.Reach?.FirstOrDefault()?.Reached, (a, q) => Reach(a).Reached = q),
        Ask<Activity>.Text("note", "Remark", "Remarque", "/note", a => a.Note, (a, t) => a.Note = t));

    private const string Implementing = "implementing";

    private const string Funding = "funder";

    private static string? Name(Activity activity, string role) => activity.Organisations?.FirstOrDefault(o => o.Role == role)?.Name;

    private static void Add(Activity activity, string name, string role) => (activity.Organisations ??= []).Add(new OrganisationRef { Name = name, Role = role });

    private static Place Place(Activity activity)
    {
        activity.Places ??= [new Place()];
        return activity.Places[0];
    }

    private static Reach Reach(Activity activity)
    {
        activity.Reach ??= [new Reach()];
        return activity.Reach[0];
    }
}

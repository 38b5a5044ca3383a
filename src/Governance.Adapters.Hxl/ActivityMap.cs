using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>The mapping between tagged tables of who does what, where and when, and <see cref="Activity"/>.</summary>
internal static class ActivityMap
{
    public const string Layout = "activities";

    private const string Name = "#activity-code-id-type-url";

    private static readonly PlaceColumns<Activity> Here = new(
        "/places/*",
        a => a.Places?.FirstOrDefault(),
        a =>
        {
            a.Places ??= [new Place { Role = PlaceRole.Here }];
            return a.Places[0];
        },
        "");

    /// <summary>Whether a column names activities: the number of one may stand in any table, such as one of sites.</summary>
    public static bool IsName(Tag tag) => TagPattern.Parse(Name).Matches(tag);

    /// <summary>The map for a header; absent means the columns that are written anew.</summary>
    public static FieldMap<Activity> For(IReadOnlyList<string>? header)
    {
        var columns = Columns<Activity>.In(header, All(header));
        return new FieldMap<Activity>
        {
            Format = HxlFormat.Id,
            Create = () => new Activity { Id = Ids.Unnamed, Minted = true, Title = new LocalizedText { Language = Texts.Unknown, Text = "" } },
            Layouts = [new FieldLayout<Activity> { Id = Layout, Sheet = Layout, Codec = FormulaText.Codec, Columns = columns }],
            Findings = TabularDiagnostics.OfCells,
            Finish = Finish,
            IsRecord = a => a.Title.Text.Length > 0,
        };
    }

    private static IEnumerable<FieldColumn<Activity>> All(IReadOnlyList<string>? header) =>
    [
        Ids.Column<Activity>(),
        Columns<Activity>.Text("#activity+name", Name, "/title", "Title", "Intitulé", a => a.Title.Text.Length > 0 && a.Title.Text != Fallback(a) ? a.Title.Text : null, (a, t) => a.Title = Texts.Of(t)),
        Columns<Activity>.Text("#description", "#description", "/description", "Description", "Description", a => a.Description?.Text, (a, t) => a.Description = Texts.Of(t)),
        Organisation("#org+funder", "#org+funder-code-id-type-url", "funder", "Who pays", "Qui finance"),
        Organisation("#org+prog", "#org+prog-code-id-type-url", "programming", "Who plans", "Qui programme"),
        Organisation("#org+impl", "#org+impl-code-id-type-url", "implementing", "Who carries out", "Qui réalise"),
        Organisation("#org+name", "#org-funder-prog-impl-code-id-type-url", null, "Who", "Qui"),
        Sector("#sector", "#sector-code-id", 0, "Sector", "Secteur"),
        Sector("#subsector", "#subsector-code-id", 1, "Sub-sector", "Sous-secteur"),
        Columns<Activity>.Of("#status", "#status-code", "/status", "State", "État", Words.Of<Activity, ActivityStatus>(a => a.Status, (a, s) => a.Status = s)),
        .. Periods.Of<Activity>("/planned", "#date-start-end-year-month-reported-approved-canceled", a => a.Planned, (a, p) => a.Planned = p),
        .. Here.All(header, 3),
        Reach("targeted", "/reach/*/target", "People it is for", "Personnes visées", r => r.Target, (r, n) => r.Target = n),
        Reach("reached", "/reach/*/reached", "People it reached", "Personnes atteintes", r => r.Reached, (r, n) => r.Reached = n),
        Columns<Activity>.Text("#modality", "#modality", "/modality", "Modality", "Modalité", a => a.Modality, (a, t) => a.Modality = t),
    ];

    private static FieldColumn<Activity> Organisation(string tag, string pattern, string? role, string en, string fr) => Columns<Activity>.Text(
        tag, pattern, "/organisations/*/name", en, fr,
        a => a.Organisations?.FirstOrDefault(o => o.Role == role)?.Name,
        (a, name) => (a.Organisations ??= []).Add(new OrganisationRef { Name = name, Role = role }));

    private static FieldColumn<Activity> Sector(string tag, string pattern, int index, string en, string fr) => Columns<Activity>.Text(
        tag, pattern, "/sectors/*", en, fr,
        a => a.Sectors?.ElementAtOrDefault(index) is { } sector ? sector.SourceLabel ?? Labels.English("sector", sector.Code) : null,
        (a, label) =>
        {
            var code = Labels.Code("sector", label);
            (a.Sectors ??= []).Add(new Coded { Code = code, SourceLabel = label, Match = code is null ? null : MatchKind.Exact });
        });

    private static FieldColumn<Activity> Reach(string name, string pointer, string en, string fr, Func<Reach, Quantity?> get, Action<Reach, Quantity> set) => Columns<Activity>.Number(
        "#" + name, $"#{name}-f-m-i-hh-children-adults-elderly-pct-type", pointer, en, fr,
        a => a.Reach is [{ } reach, ..] ? get(reach) : null,
        (a, number) =>
        {
            a.Reach ??= [new Reach()];
            set(a.Reach[0], number);
        });

    private static void Finish(Activity activity, FieldPlace place)
    {
        Here.Settle(activity);
        if (activity.Title.Text.Length == 0 && Fallback(activity) is { } sector)
            activity.Title = Texts.Of(sector);
        Ids.Finish(activity, place);
    }

    /// <summary>An activity without a name is called after the most exact sector it is in.</summary>
    private static string? Fallback(Activity activity) => activity.Sectors?.LastOrDefault()?.SourceLabel;
}

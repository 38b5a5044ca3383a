using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>The mapping between tagged incidents and <see cref="Incident"/>.</summary>
internal static class IncidentMap
{
    public const string Layout = "incidents";

    private static readonly string[] Told = ["f", "m", "children", "killed", "missing", "injured", "abducted"];

    private static readonly PlaceColumns<Incident> Here = new("/place", i => i.Place, i => i.Place ??= new Place { Role = PlaceRole.Incident }, "");

    /// <summary>Read late: a row that names no kind has the one its counts show.</summary>
    private static readonly FieldConverter<Incident> Kind = FieldConverters.Of<Incident>(
        (cell, incident) =>
        {
            incident.Kind = Labels.Code("incident-kind", cell) ?? Shown(incident.Counts);
            return true;
        },
        incident => incident.Kind);

    /// <summary>The map for a header; absent means the columns that are written anew.</summary>
    public static FieldMap<Incident> For(IReadOnlyList<string>? header) => new()
    {
        Format = HxlFormat.Id,
        Create = () => new Incident { Id = Ids.Unnamed, Minted = true, Kind = "other" },
        Layouts = [new FieldLayout<Incident> { Id = Layout, Sheet = Layout, Codec = FormulaText.Codec, Columns = Columns<Incident>.In(header, All(header)) }],
        Findings = TabularDiagnostics.OfCells,
        Finish = Finish,
    };

    private static IEnumerable<FieldColumn<Incident>> All(IReadOnlyList<string>? header) =>
    [
        Ids.Column<Incident>(),
        Columns<Incident>.Of("#event+type", "#event+type", "/kind", "Kind of incident", "Nature de l’incident", Kind, turn: FieldTurn.Late),
        .. Periods.Of<Incident>("/period", "#date-start-end-year-month-reported-approved-canceled", i => i.Period, (i, p) => i.Period = p),
        Columns<Incident>.Date("#date+reported", "#date+reported-year-month", "/reported", "Date reported", "Date de signalement", i => i.Reported, (i, d) => i.Reported = d),
        .. Here.All(header, 3),
        Columns<Incident>.Text("#cause", "#cause-code-id", "/reportedCause", "Cause in the words of the source", "Cause selon la source", i => i.ReportedCause, (i, t) => i.ReportedCause = t),
        Count("killed", "dead", "Dead", "Morts", c => c.Dead, (c, n) => c.Dead = n),
        Count("missing", "missing", "Missing", "Disparus", c => c.Missing, (c, n) => c.Missing = n),
        Count("injured", "injured", "Injured", "Blessés", c => c.Injured, (c, n) => c.Injured = n),
        Count("abducted", "abducted", "Abducted", "Enlevés", c => c.Abducted, (c, n) => c.Abducted = n),
        Count("survivors", "survivors", "Survivors", "Survivants", c => c.Survivors, (c, n) => c.Survivors = n),
        Count("f", "females", "Women and girls among them", "Femmes et filles parmi eux", c => c.Females, (c, n) => c.Females = n),
        Count("m", "males", "Men and boys among them", "Hommes et garçons parmi eux", c => c.Males, (c, n) => c.Males = n),
        Count("children", "children", "Children among them", "Enfants parmi eux", c => c.Children, (c, n) => c.Children = n),
        Columns<Incident>.Text("#description", "#description", "/description", "Description", "Description", i => i.Description, (i, t) => i.Description = t),
        Columns<Incident>.Text("#meta+source", "#meta+source-reliability-url-code", "/sources/*/name", "Source", "Source", i => i.Sources is [{ } s, ..] ? s.Name : null, (i, t) => Source(i).Name = t),
        Columns<Incident>.Text("#meta+url", "#meta+url", "/sources/*/url", "Address of the source", "Adresse de la source", i => i.Sources is [{ } s, ..] ? s.Url : null, (i, t) => Source(i).Url = t),
    ];

    private static FieldColumn<Incident> Count(string attribute, string member, string en, string fr, Func<IncidentCounts, Quantity?> get, Action<IncidentCounts, Quantity> set)
        => Columns<Incident>.Number(
            "#affected+" + attribute, $"#affected+{attribute}-pct{Others(attribute)}", "/counts/" + member, en, fr,
            i => i.Counts is { } counts ? get(counts) : null, (i, n) => set(i.Counts ??= new IncidentCounts(), n));

    /// <summary>What the tag must not have: the women among the dead are no count of ours.</summary>
    private static string Others(string attribute)
        => attribute is "f" or "m" or "children"
            ? string.Concat(Told.Where(a => a != attribute).Select(a => "-" + a))
            : "-f-m-i-children-adults-elderly";

    private static InformationSource Source(Incident incident)
    {
        incident.Sources ??= [new InformationSource()];
        return incident.Sources[0];
    }

    private static void Finish(Incident incident, FieldPlace place)
    {
        Here.Settle(incident);
        Ids.Finish(incident, place);
    }

    /// <summary>What the counts say, where no column does.</summary>
    private static string Shown(IncidentCounts? counts) => (counts?.Dead?.Value > 0, counts?.Missing?.Value > 0) switch
    {
        (true, true) => "death-or-disappearance",
        (true, false) => "death",
        (false, true) => "disappearance",
        _ => counts?.Abducted?.Value > 0 ? "kidnapping" : counts?.Injured?.Value > 0 ? "injury" : "other",
    };
}

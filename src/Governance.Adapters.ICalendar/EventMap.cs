using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.ICalendar;

/// <summary>
/// Events. A cell holds all lines of a property as they are spelled; other properties, and components within an event such as
/// alarms, travel as their lines.
/// </summary>
internal static class EventMap
{
    public const string Version = "2.0";
    private const string Untitled = "(sans titre / untitled)";
    private const string Span = "DURATION";
    private const string End = "DTEND";
    private const string Start = "DTSTART";

    /// <summary>What no event of a file gets that did not have it: it stands for what the file did not say.</summary>
    private static readonly string[] Required = ["UID", "DTSTAMP", "TRANSP"];

    /// <summary>The map.</summary>
    public static FieldMap<GovernanceEvent> Map { get; } = new CalendarZones().Map;

    /// <summary>The map of the events of a calendar.</summary>
    /// <param name="zones">The time zones it may name.</param>
    public static FieldMap<GovernanceEvent> Of(CalendarZones zones) => new()
    {
        Format = ICalendarFormat.Id,
        Create = static () => new GovernanceEvent { Id = "", Title = new LocalizedText { Language = Words.Unknown, Text = Untitled } },
        Finish = static (e, place) => place.Stamp(e, ICalendarFormat.Id),
        Guard = Levels.Guard,
        Findings = new FieldFindings(ICalendarDiagnostics.NotUnderstood, ICalendarDiagnostics.NotUnderstood),
        Layouts = [new FieldLayout<GovernanceEvent> { Id = Version, Columns = Columns(zones) }],
    };

    /// <summary>The properties an event is written with: those it was read with, and those it has besides.</summary>
    /// <param name="e">The event.</param>
    /// <param name="isLowered">Whether its sensitivity is to be stated.</param>
    /// <param name="zones">The time zones its calendar may name.</param>
    public static FieldBinding<GovernanceEvent> Bind(GovernanceEvent e, bool isLowered, CalendarZones zones)
    {
        var map = zones.Map;
        var layout = map.Layouts[0];
        var header = Map.HeaderOf(e)?.ToList();
        var isOurs = header is null;
        header ??= [];
        foreach (var column in layout.Columns)
        {
            var isTold = (isLowered && column.Name == "CLASS") || column.Converter.Write(e) is not null;
            if (isTold && !header.Exists(column.IsNamed) && column.Name != Span && !(column.Name == End && header.Contains(Span, StringComparer.OrdinalIgnoreCase)) && (isOurs || !(Required.Contains(column.Name) || (column.Name == Start && e.Held?.Start is null))))
                header.Add(column.Name);
        }

        return new FieldBinding<GovernanceEvent>(map, layout, header);
    }

    /// <summary>The lines of a file that stand around an event, which come back with it.</summary>
    public static IEnumerable<string> Around(GovernanceEvent e)
        => e.Extensions?.TryGetValue(ICalendarFormat.Id, out var own) != true ? []
            : new[] { EventText.Before, EventText.After }.SelectMany(n => own!.TryGetValue(n, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()!.Split('\n') : []);

    /// <summary>Whether the calendar gave an event no title: a record must have one, so it says that there is none.</summary>
    public static bool IsUntitled(GovernanceEvent e) => e.Title.Text == Untitled;

    private static List<FieldColumn<GovernanceEvent>> Columns(CalendarZones zones) =>
    [
        Column("UID", ["/id"], "Identity; icalendar: and the UID", "Identité ; icalendar: puis l’UID", Lines.One(
            static (line, e) =>
            {
                if (string.IsNullOrWhiteSpace(line.Value))
                    return false;
                e.Id = Identity.Read(line.Value);
                return true;
            },
            static e => Identity.IsOfRow(e) ? null : new ContentLine("UID", Identity.Write(e.Id)))),
        Column("RECURRENCE-ID", ["/id"], "Which time of a series it is; behind the UID in the id", "Quelle date d’une série ; après l’UID dans l’identité", Dates.Recurrence, FieldTurn.Late),
        Column("DTSTAMP", ["/published"], "Day the entry was made or changed", "Jour où l’entrée a été faite ou modifiée", Dates.Stamp),
        Column(Start, ["/held/start", "/startTime", "/timeZone"], "Start: day, or day and time in a time zone", "Début : jour, ou jour et heure dans un fuseau", Dates.Start),
        Column(End, ["/held/end", "/endTime"], "End; of whole days the day after", "Fin ; pour des jours entiers, le lendemain", Dates.End(zones), FieldTurn.Late),
        Column(Span, ["/held/end", "/endTime"], "How long it lasts, instead of an end", "Durée, à la place d’une fin", Dates.Span(zones), FieldTurn.Late),
        Column("SUMMARY", ["/title"], "Title, in the language it states", "Titre, dans la langue indiquée", Lines.One(static (line, e) => Set(() => e.Title = line.Value.Length > 0 ? Words.Read(line) : e.Title), static e => IsUntitled(e) ? null : Words.Write("SUMMARY", e.Title))),
        Column("DESCRIPTION", ["/notes"], "Remarks", "Remarques", Lines.One(static (line, e) => Set(() => e.Notes = Words.Read(line) is var said && !string.IsNullOrWhiteSpace(said.Text) ? [said] : null), static e => Words.Write("DESCRIPTION", e.Notes?.FirstOrDefault()))),
        Column("LOCATION", ["/place/name", "/venue"], "Place; room and place where both are known", "Lieu ; salle et lieu si les deux sont connus", Places.Location),
        Column("GEO", ["/place/point"], "Position", "Position", Places.Position),
        Column("STATUS", ["/status"], "State of the event", "État de l’événement", States.Status),
        Column("ORGANIZER", ["/organisers", "/participations"], "Who organises it: a group is an organisation, else a person", "Qui l’organise : un groupe est une organisation, sinon une personne", People.Organisers),
        Column("ATTENDEE", ["/participations", "/organisers"], "Who takes part, in which role", "Qui participe, dans quel rôle", People.Attendees),
        Column("CATEGORIES", ["/kind", "/themes"], "Kind of event and themes", "Type d’événement et thèmes", Categories.All),
        Column("RELATED-TO", ["/parentId"], "The event it is part of", "L’événement dont il fait partie", Lines.Many(
            static (lines, e) => e.ParentId = lines.FirstOrDefault(l => l.Value.Length > 0 && (l["RELTYPE"] is null || l.Has("RELTYPE", "PARENT"))) is { } parent ? Identity.Read(parent.Value) : null,
            static e => e.ParentId is { } parent ? [new ContentLine("RELATED-TO", Identity.Write(parent))] : [])),
        Column("URL", ["/url"], "Website", "Site", Lines.One(static (line, e) => Set(() => e.Url = line.Value.Length > 0 ? line.Value : null), static e => e.Url is { } url ? new ContentLine("URL", url) : null)),
        Column("ATTACH", ["/documents"], "Addresses of documents; never fetched", "Adresses de documents ; jamais consultées", States.Documents),
        Column("TRANSP", ["/held"], "Written where no day is known: nobody is busy all of a month", "Écrit si le jour n’est pas connu : personne n’est occupé tout un mois", Lines.One(static (_, _) => true, static e => Dates.IsVague(e) ? new ContentLine("TRANSP", "TRANSPARENT") : null)),
        Column("CLASS", ["/sensitivity"], "How far it may travel", "Jusqu’où il peut circuler", Levels.Class, FieldTurn.Late),
    ];

    private static bool Set(Action set)
    {
        set();
        return true;
    }

    private static FieldColumn<GovernanceEvent> Column(string name, IReadOnlyList<string> pointers, string en, string fr, FieldConverter<GovernanceEvent> converter, FieldTurn turn = FieldTurn.First)
        => new(new MappedField<GovernanceEvent> { Pointers = pointers, MeaningEn = en, MeaningFr = fr, Converter = converter, Turn = turn }, name);
}

using System.Text.RegularExpressions;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.ICalendar;

/// <summary>
/// Who organises an event and who takes part. A calendar knows addresses and names of users; whether a name belongs to a
/// person in public office it does not say, so names are protected unless a parameter of ours says it. Addresses stay in the
/// text of the line and are never made up.
/// </summary>
internal static partial class People
{
    private const string Organiser = "organiser";
    private const string Participant = "participant";
    private const string RoleParameter = "X-GOVERNANCE-ROLE";
    private const string PostParameter = "X-GOVERNANCE-POST";
    private const string OrganisationParameter = "X-GOVERNANCE-ORGANISATION";
    private const string OrganisationIdParameter = "X-GOVERNANCE-ORGANISATION-ID";
    private const string OfficeParameter = "X-GOVERNANCE-PUBLIC-OFFICE";
    private const string NoAddress = "invalid:nomail";

    public static FieldConverter<GovernanceEvent> Organisers { get; } = Lines.One(
        static (line, e) =>
        {
            if (IsBody(line))
                (e.Organisers ??= []).Insert(0, BodyOf(line));
            else
                (e.Participations ??= []).Insert(0, new Participation { Role = Organiser, Person = PersonOf(line) });
            return true;
        },
        static e => e.Organisers is [var body, ..] ? OfBody("ORGANIZER", body) : LeadOf(e) is { } lead ? OfPerson("ORGANIZER", lead.Person) : null);

    public static FieldConverter<GovernanceEvent> Attendees { get; } = Lines.Many(
        static (lines, e) =>
        {
            foreach (var line in lines)
            {
                if (line.Has("CUTYPE", "ROOM") || line.Has("CUTYPE", "RESOURCE") || IsAbsent(line))
                    continue;
                if (IsBody(line) && line[RoleParameter] == Organiser)
                    (e.Organisers ??= []).Add(BodyOf(line));
                else
                    (e.Participations ??= []).Add(new Participation { Role = RoleOf(line), Person = PersonOf(line) });
            }
        },
        AttendeesOf);

    /// <summary>Whether it names or addresses a person whose name is not public: then the record is strictly confidential.</summary>
    public static bool AreProtected(GovernanceEvent e) => e.Participations?.Any(p => IsProtected(p.Person)) == true;

    /// <summary>The same of those in the lines of a file who do not take part, and are in no field.</summary>
    public static bool AreProtectedAbsentees(string lines)
        => lines.Split('\n').Select(ContentLine.Parse).OfType<ContentLine>().Any(l => IsAbsent(l) && IsProtected(PersonOf(l)));

    private static bool IsProtected(PersonRef person) => person is { Name: not null, PublicOffice: not true } or { Name: null, Post: null, Organisation: null, OrganisationId: null };

    /// <summary>Whether somebody who was asked answered that they do not take part, or sent another, who has a line of their own.</summary>
    private static bool IsAbsent(ContentLine line) => line.Has("PARTSTAT", "DECLINED") || line.Has("PARTSTAT", "DELEGATED");

    /// <summary>Bodies that organise stand before all others, as they are read back as organisers.</summary>
    private static IEnumerable<ContentLine> AttendeesOf(GovernanceEvent e)
    {
        var lead = LeadOf(e);
        return (e.Organisers ?? []).Skip(1).Select(o => OfBody("ATTENDEE", o).With(RoleParameter, Organiser))
            .Concat((e.Participations ?? []).Where(p => !ReferenceEquals(p, lead)).OrderBy(p => !IsOrganisingBody(p)).Select(p => WithRole(OfPerson("ATTENDEE", p.Person), p.Role)));
    }

    /// <summary>Who organises, where no organiser is named: a body that takes part as one, as it is read back as one, else the first person.</summary>
    private static Participation? LeadOf(GovernanceEvent e)
        => e is { Organisers: null or { Count: 0 }, Participations: [var first, ..] all }
            ? all.FirstOrDefault(IsOrganisingBody) ?? (first.Role == Organiser ? first : null)
            : null;

    private static bool IsOrganisingBody(Participation one) => one is { Role: Organiser, Person: { Name: null, Organisation.Length: > 0 } };

    private static bool IsBody(ContentLine line) => line.Has("CUTYPE", "GROUP");

    private static OrganisationRef BodyOf(ContentLine line) => new() { Name = NameOf(line), OrganisationId = Text(line, OrganisationIdParameter) };

    private static ContentLine OfBody(string name, OrganisationRef body)
        => new ContentLine(name, NoAddress).With("CUTYPE", "GROUP").With("CN", body.Name).With(OrganisationIdParameter, body.OrganisationId);

    private static PersonRef PersonOf(ContentLine line) => new()
    {
        Name = IsBody(line) ? null : NameOf(line),
        Post = Text(line, PostParameter) is { } post ? new LocalizedText { Language = Words.LanguageOf(line), Text = post } : null,
        Organisation = IsBody(line) ? NameOf(line) : Text(line, OrganisationParameter),
        OrganisationId = Text(line, OrganisationIdParameter),
        PublicOffice = line.Has(OfficeParameter, "TRUE") ? true : line.Has(OfficeParameter, "FALSE") ? false : null,
    };

    private static ContentLine OfPerson(string name, PersonRef person)
    {
        var isBody = person is { Name: null, Organisation.Length: > 0 };
        return new ContentLine(name, NoAddress)
            .With("CUTYPE", isBody ? "GROUP" : null)
            .With("CN", isBody ? person.Organisation : person.Name)
            .With("LANGUAGE", person.Post is { Text.Length: > 0, Language: not Words.Unknown } post ? post.Language : null)
            .With(PostParameter, person.Post?.Text)
            .With(OrganisationParameter, isBody ? null : person.Organisation)
            .With(OrganisationIdParameter, person.OrganisationId)
            .With(OfficeParameter, person.PublicOffice switch { true => "TRUE", false => "FALSE", null => null });
    }

    private static string RoleOf(ContentLine line)
        => line[RoleParameter] is { } role && CodeList.Get("participant-role").Contains(role) ? role
            : line.Has("ROLE", "CHAIR") ? "chair"
            : line.Has("ROLE", "NON-PARTICIPANT") ? "other"
            : Participant;

    private static ContentLine WithRole(ContentLine line, string role) => role switch
    {
        Participant => line,
        "chair" => line.With("ROLE", "CHAIR"),
        "other" => line.With("ROLE", "NON-PARTICIPANT"),
        _ => line.With(RoleParameter, role),
    };

    /// <summary>The name of a user. Calendars of Google repeat the address of one whose name they do not know: that is none.</summary>
    private static string? NameOf(ContentLine line) => Text(line, "CN") is { } name && !Address().IsMatch(name) ? name : null;

    private static string? Text(ContentLine line, string parameter) => line[parameter] is { Length: > 0 } text ? text : null;

    [GeneratedRegex(@"^\S+@\S+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="GovernanceEvent"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class GovernanceEventReader
{
    private static readonly MemberNames Names = new(
        "schemaVersion",
        "id",
        "minted",
        "identifiers",
        "source",
        "sensitivity",
        "processing",
        "kind",
        "title",
        "parentId",
        "status",
        "held",
        "startTime",
        "endTime",
        "timeZone",
        "published",
        "place",
        "venue",
        "initiators",
        "organisers",
        "funders",
        "attendance",
        "audience",
        "aims",
        "participations",
        "participantCount",
        "statements",
        "themes",
        "frameworkLinks",
        "outcomes",
        "languages",
        "documents",
        "url",
        "notes",
        "extensions");

    public static GovernanceEvent Read(ref JsonInput input)
    {
        input.Start();
        int? schemaVersion = null;
        string? id = null;
        bool? minted = null;
        List<Identifier>? identifiers = null;
        Source? source = null;
        Sensitivity? sensitivity = null;
        Processing? processing = null;
        string? kind = null;
        LocalizedText? title = null;
        string? parentId = null;
        EventStatus? status = null;
        Period? held = null;
        ClockTime? startTime = null;
        ClockTime? endTime = null;
        string? timeZone = null;
        PartialDate? published = null;
        Place? place = null;
        LocalizedText? venue = null;
        List<OrganisationRef>? initiators = null;
        List<OrganisationRef>? organisers = null;
        List<OrganisationRef>? funders = null;
        string? attendance = null;
        LocalizedText? audience = null;
        List<LocalizedText>? aims = null;
        List<Participation>? participations = null;
        int? participantCount = null;
        List<Statement>? statements = null;
        List<Coded>? themes = null;
        List<FrameworkLink>? frameworkLinks = null;
        EventOutcomes? outcomes = null;
        List<string>? languages = null;
        List<DocumentRef>? documents = null;
        string? url = null;
        List<LocalizedText>? notes = null;
        IDictionary<string, IDictionary<string, System.Text.Json.JsonElement>>? extensions = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    schemaVersion = JsonInput.Whole(ref input);
                    break;
                case 1:
                    id = JsonInput.Text(ref input);
                    break;
                case 2:
                    minted = JsonInput.Flag(ref input);
                    break;
                case 3:
                    identifiers = JsonInput.List(ref input, IdentifierReader.Read);
                    break;
                case 4:
                    source = SourceReader.Read(ref input);
                    break;
                case 5:
                    sensitivity = SensitivityReader.Read(ref input);
                    break;
                case 6:
                    processing = ProcessingReader.Read(ref input);
                    break;
                case 7:
                    kind = JsonInput.Text(ref input);
                    break;
                case 8:
                    title = LocalizedTextReader.Read(ref input);
                    break;
                case 9:
                    parentId = JsonInput.Text(ref input);
                    break;
                case 10:
                    status = EventStatusReader.Read(ref input);
                    break;
                case 11:
                    held = PeriodReader.Read(ref input);
                    break;
                case 12:
                    startTime = JsonInput.Time(ref input);
                    break;
                case 13:
                    endTime = JsonInput.Time(ref input);
                    break;
                case 14:
                    timeZone = JsonInput.Text(ref input);
                    break;
                case 15:
                    published = JsonInput.Date(ref input);
                    break;
                case 16:
                    place = PlaceReader.Read(ref input);
                    break;
                case 17:
                    venue = LocalizedTextReader.Read(ref input);
                    break;
                case 18:
                    initiators = JsonInput.List(ref input, OrganisationRefReader.Read);
                    break;
                case 19:
                    organisers = JsonInput.List(ref input, OrganisationRefReader.Read);
                    break;
                case 20:
                    funders = JsonInput.List(ref input, OrganisationRefReader.Read);
                    break;
                case 21:
                    attendance = JsonInput.Text(ref input);
                    break;
                case 22:
                    audience = LocalizedTextReader.Read(ref input);
                    break;
                case 23:
                    aims = JsonInput.List(ref input, LocalizedTextReader.Read);
                    break;
                case 24:
                    participations = JsonInput.List(ref input, ParticipationReader.Read);
                    break;
                case 25:
                    participantCount = JsonInput.Whole(ref input);
                    break;
                case 26:
                    statements = JsonInput.List(ref input, StatementReader.Read);
                    break;
                case 27:
                    themes = JsonInput.List(ref input, CodedReader.Read);
                    break;
                case 28:
                    frameworkLinks = JsonInput.List(ref input, FrameworkLinkReader.Read);
                    break;
                case 29:
                    outcomes = EventOutcomesReader.Read(ref input);
                    break;
                case 30:
                    languages = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 31:
                    documents = JsonInput.List(ref input, DocumentRefReader.Read);
                    break;
                case 32:
                    url = JsonInput.Text(ref input);
                    break;
                case 33:
                    notes = JsonInput.List(ref input, LocalizedTextReader.Read);
                    break;
                case 34:
                    extensions = JsonInput.Extensions(ref input);
                    break;
            }
        }

        return new GovernanceEvent
        {
            SchemaVersion = schemaVersion,
            Id = id ?? throw JsonInput.Lacks("id"),
            Minted = minted,
            Identifiers = identifiers,
            Source = source,
            Sensitivity = sensitivity,
            Processing = processing,
            Kind = kind,
            Title = title ?? throw JsonInput.Lacks("title"),
            ParentId = parentId,
            Status = status,
            Held = held,
            StartTime = startTime,
            EndTime = endTime,
            TimeZone = timeZone,
            Published = published,
            Place = place,
            Venue = venue,
            Initiators = initiators,
            Organisers = organisers,
            Funders = funders,
            Attendance = attendance,
            Audience = audience,
            Aims = aims,
            Participations = participations,
            ParticipantCount = participantCount,
            Statements = statements,
            Themes = themes,
            FrameworkLinks = frameworkLinks,
            Outcomes = outcomes,
            Languages = languages,
            Documents = documents,
            Url = url,
            Notes = notes,
            Extensions = extensions,
        };
    }
}

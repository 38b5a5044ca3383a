using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Recommendation"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class RecommendationReader
{
    private static readonly MemberNames Names = new(
        "schemaVersion",
        "id",
        "minted",
        "identifiers",
        "source",
        "sensitivity",
        "processing",
        "text",
        "number",
        "kind",
        "parentId",
        "eventId",
        "mechanism",
        "session",
        "document",
        "made",
        "makers",
        "addressees",
        "responsible",
        "supporting",
        "themes",
        "affectedGroups",
        "actionLevel",
        "place",
        "frameworkLinks",
        "priority",
        "due",
        "dueText",
        "positions",
        "implementation",
        "indicatorLinks",
        "activityIds",
        "facilityIds",
        "organisationIds",
        "relatedIds",
        "duplicateOfId",
        "supersededById",
        "budget",
        "comments",
        "extensions");

    public static Recommendation Read(ref JsonInput input)
    {
        input.Start();
        int? schemaVersion = null;
        string? id = null;
        bool? minted = null;
        List<Identifier>? identifiers = null;
        Source? source = null;
        Sensitivity? sensitivity = null;
        Processing? processing = null;
        LocalizedText? text = null;
        string? number = null;
        string? kind = null;
        string? parentId = null;
        string? eventId = null;
        string? mechanism = null;
        string? session = null;
        DocumentRef? document = null;
        PartialDate? made = null;
        List<OrganisationRef>? makers = null;
        List<OrganisationRef>? addressees = null;
        List<OrganisationRef>? responsible = null;
        List<OrganisationRef>? supporting = null;
        List<Coded>? themes = null;
        List<Coded>? affectedGroups = null;
        int? actionLevel = null;
        Place? place = null;
        List<FrameworkLink>? frameworkLinks = null;
        string? priority = null;
        PartialDate? due = null;
        LocalizedText? dueText = null;
        List<Position>? positions = null;
        Implementation? implementation = null;
        List<IndicatorLink>? indicatorLinks = null;
        List<string>? activityIds = null;
        List<string>? facilityIds = null;
        List<string>? organisationIds = null;
        List<string>? relatedIds = null;
        string? duplicateOfId = null;
        string? supersededById = null;
        Money? budget = null;
        List<LocalizedText>? comments = null;
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
                    text = LocalizedTextReader.Read(ref input);
                    break;
                case 8:
                    number = JsonInput.Text(ref input);
                    break;
                case 9:
                    kind = JsonInput.Text(ref input);
                    break;
                case 10:
                    parentId = JsonInput.Text(ref input);
                    break;
                case 11:
                    eventId = JsonInput.Text(ref input);
                    break;
                case 12:
                    mechanism = JsonInput.Text(ref input);
                    break;
                case 13:
                    session = JsonInput.Text(ref input);
                    break;
                case 14:
                    document = DocumentRefReader.Read(ref input);
                    break;
                case 15:
                    made = JsonInput.Date(ref input);
                    break;
                case 16:
                    makers = JsonInput.List(ref input, OrganisationRefReader.Read);
                    break;
                case 17:
                    addressees = JsonInput.List(ref input, OrganisationRefReader.Read);
                    break;
                case 18:
                    responsible = JsonInput.List(ref input, OrganisationRefReader.Read);
                    break;
                case 19:
                    supporting = JsonInput.List(ref input, OrganisationRefReader.Read);
                    break;
                case 20:
                    themes = JsonInput.List(ref input, CodedReader.Read);
                    break;
                case 21:
                    affectedGroups = JsonInput.List(ref input, CodedReader.Read);
                    break;
                case 22:
                    actionLevel = JsonInput.Whole(ref input);
                    break;
                case 23:
                    place = PlaceReader.Read(ref input);
                    break;
                case 24:
                    frameworkLinks = JsonInput.List(ref input, FrameworkLinkReader.Read);
                    break;
                case 25:
                    priority = JsonInput.Text(ref input);
                    break;
                case 26:
                    due = JsonInput.Date(ref input);
                    break;
                case 27:
                    dueText = LocalizedTextReader.Read(ref input);
                    break;
                case 28:
                    positions = JsonInput.List(ref input, PositionReader.Read);
                    break;
                case 29:
                    implementation = ImplementationReader.Read(ref input);
                    break;
                case 30:
                    indicatorLinks = JsonInput.List(ref input, IndicatorLinkReader.Read);
                    break;
                case 31:
                    activityIds = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 32:
                    facilityIds = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 33:
                    organisationIds = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 34:
                    relatedIds = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 35:
                    duplicateOfId = JsonInput.Text(ref input);
                    break;
                case 36:
                    supersededById = JsonInput.Text(ref input);
                    break;
                case 37:
                    budget = MoneyReader.Read(ref input);
                    break;
                case 38:
                    comments = JsonInput.List(ref input, LocalizedTextReader.Read);
                    break;
                case 39:
                    extensions = JsonInput.Extensions(ref input);
                    break;
            }
        }

        return new Recommendation
        {
            SchemaVersion = schemaVersion,
            Id = id ?? throw JsonInput.Lacks("id"),
            Minted = minted,
            Identifiers = identifiers,
            Source = source,
            Sensitivity = sensitivity,
            Processing = processing,
            Text = text ?? throw JsonInput.Lacks("text"),
            Number = number,
            Kind = kind,
            ParentId = parentId,
            EventId = eventId,
            Mechanism = mechanism,
            Session = session,
            Document = document,
            Made = made,
            Makers = makers,
            Addressees = addressees,
            Responsible = responsible,
            Supporting = supporting,
            Themes = themes,
            AffectedGroups = affectedGroups,
            ActionLevel = actionLevel,
            Place = place,
            FrameworkLinks = frameworkLinks,
            Priority = priority,
            Due = due,
            DueText = dueText,
            Positions = positions,
            Implementation = implementation,
            IndicatorLinks = indicatorLinks,
            ActivityIds = activityIds,
            FacilityIds = facilityIds,
            OrganisationIds = organisationIds,
            RelatedIds = relatedIds,
            DuplicateOfId = duplicateOfId,
            SupersededById = supersededById,
            Budget = budget,
            Comments = comments,
            Extensions = extensions,
        };
    }
}

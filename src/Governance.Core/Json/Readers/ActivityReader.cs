using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Activity"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class ActivityReader
{
    private static readonly MemberNames Names = new(
        "schemaVersion",
        "id",
        "minted",
        "identifiers",
        "source",
        "sensitivity",
        "processing",
        "title",
        "description",
        "parentId",
        "status",
        "planned",
        "actual",
        "organisations",
        "sectors",
        "themes",
        "places",
        "reach",
        "money",
        "modality",
        "recommendationIds",
        "eventIds",
        "facilityIds",
        "relatedIds",
        "contacts",
        "contactPersons",
        "indicatorLinks",
        "frameworkLinks",
        "documents",
        "note",
        "extensions");

    public static Activity Read(ref JsonInput input)
    {
        input.Start();
        int? schemaVersion = null;
        string? id = null;
        bool? minted = null;
        List<Identifier>? identifiers = null;
        Source? source = null;
        Sensitivity? sensitivity = null;
        Processing? processing = null;
        LocalizedText? title = null;
        LocalizedText? description = null;
        string? parentId = null;
        ActivityStatus? status = null;
        Period? planned = null;
        Period? actual = null;
        List<OrganisationRef>? organisations = null;
        List<Coded>? sectors = null;
        List<Coded>? themes = null;
        List<Place>? places = null;
        List<Reach>? reach = null;
        List<ActivityMoney>? money = null;
        string? modality = null;
        List<string>? recommendationIds = null;
        List<string>? eventIds = null;
        List<string>? facilityIds = null;
        List<string>? relatedIds = null;
        List<PublicContact>? contacts = null;
        List<PersonRef>? contactPersons = null;
        List<IndicatorLink>? indicatorLinks = null;
        List<FrameworkLink>? frameworkLinks = null;
        List<DocumentRef>? documents = null;
        string? note = null;
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
                    title = LocalizedTextReader.Read(ref input);
                    break;
                case 8:
                    description = LocalizedTextReader.Read(ref input);
                    break;
                case 9:
                    parentId = JsonInput.Text(ref input);
                    break;
                case 10:
                    status = ActivityStatusReader.Read(ref input);
                    break;
                case 11:
                    planned = PeriodReader.Read(ref input);
                    break;
                case 12:
                    actual = PeriodReader.Read(ref input);
                    break;
                case 13:
                    organisations = JsonInput.List(ref input, OrganisationRefReader.Read);
                    break;
                case 14:
                    sectors = JsonInput.List(ref input, CodedReader.Read);
                    break;
                case 15:
                    themes = JsonInput.List(ref input, CodedReader.Read);
                    break;
                case 16:
                    places = JsonInput.List(ref input, PlaceReader.Read);
                    break;
                case 17:
                    reach = JsonInput.List(ref input, ReachReader.Read);
                    break;
                case 18:
                    money = JsonInput.List(ref input, ActivityMoneyReader.Read);
                    break;
                case 19:
                    modality = JsonInput.Text(ref input);
                    break;
                case 20:
                    recommendationIds = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 21:
                    eventIds = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 22:
                    facilityIds = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 23:
                    relatedIds = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 24:
                    contacts = JsonInput.List(ref input, PublicContactReader.Read);
                    break;
                case 25:
                    contactPersons = JsonInput.List(ref input, PersonRefReader.Read);
                    break;
                case 26:
                    indicatorLinks = JsonInput.List(ref input, IndicatorLinkReader.Read);
                    break;
                case 27:
                    frameworkLinks = JsonInput.List(ref input, FrameworkLinkReader.Read);
                    break;
                case 28:
                    documents = JsonInput.List(ref input, DocumentRefReader.Read);
                    break;
                case 29:
                    note = JsonInput.Text(ref input);
                    break;
                case 30:
                    extensions = JsonInput.Extensions(ref input);
                    break;
            }
        }

        return new Activity
        {
            SchemaVersion = schemaVersion,
            Id = id ?? throw JsonInput.Lacks("id"),
            Minted = minted,
            Identifiers = identifiers,
            Source = source,
            Sensitivity = sensitivity,
            Processing = processing,
            Title = title ?? throw JsonInput.Lacks("title"),
            Description = description,
            ParentId = parentId,
            Status = status,
            Planned = planned,
            Actual = actual,
            Organisations = organisations,
            Sectors = sectors,
            Themes = themes,
            Places = places,
            Reach = reach,
            Money = money,
            Modality = modality,
            RecommendationIds = recommendationIds,
            EventIds = eventIds,
            FacilityIds = facilityIds,
            RelatedIds = relatedIds,
            Contacts = contacts,
            ContactPersons = contactPersons,
            IndicatorLinks = indicatorLinks,
            FrameworkLinks = frameworkLinks,
            Documents = documents,
            Note = note,
            Extensions = extensions,
        };
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Organisation"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class OrganisationReader
{
    private static readonly MemberNames Names = new(
        "schemaVersion",
        "id",
        "minted",
        "identifiers",
        "source",
        "sensitivity",
        "processing",
        "name",
        "names",
        "acronyms",
        "kind",
        "description",
        "parentId",
        "country",
        "place",
        "area",
        "memberIds",
        "members",
        "mandate",
        "foundingAct",
        "stateHistory",
        "contacts",
        "url",
        "frameworkLinks",
        "notes",
        "extensions");

    public static Organisation Read(ref JsonInput input)
    {
        input.Start();
        int? schemaVersion = null;
        string? id = null;
        bool? minted = null;
        List<Identifier>? identifiers = null;
        Source? source = null;
        Sensitivity? sensitivity = null;
        Processing? processing = null;
        LocalizedText? name = null;
        List<DatedName>? names = null;
        List<string>? acronyms = null;
        string? kind = null;
        LocalizedText? description = null;
        string? parentId = null;
        CountryCode? country = null;
        Place? place = null;
        Place? area = null;
        List<string>? memberIds = null;
        List<OrganisationRef>? members = null;
        LocalizedText? mandate = null;
        DocumentRef? foundingAct = null;
        List<OrganisationStep>? stateHistory = null;
        List<PublicContact>? contacts = null;
        string? url = null;
        List<FrameworkLink>? frameworkLinks = null;
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
                    name = LocalizedTextReader.Read(ref input);
                    break;
                case 8:
                    names = JsonInput.List(ref input, DatedNameReader.Read);
                    break;
                case 9:
                    acronyms = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 10:
                    kind = JsonInput.Text(ref input);
                    break;
                case 11:
                    description = LocalizedTextReader.Read(ref input);
                    break;
                case 12:
                    parentId = JsonInput.Text(ref input);
                    break;
                case 13:
                    country = JsonInput.Country(ref input);
                    break;
                case 14:
                    place = PlaceReader.Read(ref input);
                    break;
                case 15:
                    area = PlaceReader.Read(ref input);
                    break;
                case 16:
                    memberIds = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 17:
                    members = JsonInput.List(ref input, OrganisationRefReader.Read);
                    break;
                case 18:
                    mandate = LocalizedTextReader.Read(ref input);
                    break;
                case 19:
                    foundingAct = DocumentRefReader.Read(ref input);
                    break;
                case 20:
                    stateHistory = JsonInput.List(ref input, OrganisationStepReader.Read);
                    break;
                case 21:
                    contacts = JsonInput.List(ref input, PublicContactReader.Read);
                    break;
                case 22:
                    url = JsonInput.Text(ref input);
                    break;
                case 23:
                    frameworkLinks = JsonInput.List(ref input, FrameworkLinkReader.Read);
                    break;
                case 24:
                    notes = JsonInput.List(ref input, LocalizedTextReader.Read);
                    break;
                case 25:
                    extensions = JsonInput.Extensions(ref input);
                    break;
            }
        }

        return new Organisation
        {
            SchemaVersion = schemaVersion,
            Id = id ?? throw JsonInput.Lacks("id"),
            Minted = minted,
            Identifiers = identifiers,
            Source = source,
            Sensitivity = sensitivity,
            Processing = processing,
            Name = name ?? throw JsonInput.Lacks("name"),
            Names = names,
            Acronyms = acronyms,
            Kind = kind,
            Description = description,
            ParentId = parentId,
            Country = country,
            Place = place,
            Area = area,
            MemberIds = memberIds,
            Members = members,
            Mandate = mandate,
            FoundingAct = foundingAct,
            StateHistory = stateHistory,
            Contacts = contacts,
            Url = url,
            FrameworkLinks = frameworkLinks,
            Notes = notes,
            Extensions = extensions,
        };
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Facility"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class FacilityReader
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
        "kind",
        "description",
        "place",
        "address",
        "locationDisclosure",
        "mobile",
        "operators",
        "owner",
        "funders",
        "staff",
        "services",
        "capacity",
        "available",
        "languages",
        "accessibility",
        "stateHistory",
        "contacts",
        "url",
        "documents",
        "notes",
        "extensions");

    public static Facility Read(ref JsonInput input)
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
        string? kind = null;
        LocalizedText? description = null;
        Place? place = null;
        PostalAddress? address = null;
        LocationDisclosure? locationDisclosure = null;
        bool? mobile = null;
        List<OrganisationRef>? operators = null;
        OrganisationRef? owner = null;
        List<OrganisationRef>? funders = null;
        List<PersonRef>? staff = null;
        List<Service>? services = null;
        Quantity? capacity = null;
        Quantity? available = null;
        List<string>? languages = null;
        string? accessibility = null;
        List<FacilityStep>? stateHistory = null;
        List<PublicContact>? contacts = null;
        string? url = null;
        List<DocumentRef>? documents = null;
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
                    kind = JsonInput.Text(ref input);
                    break;
                case 9:
                    description = LocalizedTextReader.Read(ref input);
                    break;
                case 10:
                    place = PlaceReader.Read(ref input);
                    break;
                case 11:
                    address = PostalAddressReader.Read(ref input);
                    break;
                case 12:
                    locationDisclosure = LocationDisclosureReader.Read(ref input);
                    break;
                case 13:
                    mobile = JsonInput.Flag(ref input);
                    break;
                case 14:
                    operators = JsonInput.List(ref input, OrganisationRefReader.Read);
                    break;
                case 15:
                    owner = OrganisationRefReader.Read(ref input);
                    break;
                case 16:
                    funders = JsonInput.List(ref input, OrganisationRefReader.Read);
                    break;
                case 17:
                    staff = JsonInput.List(ref input, PersonRefReader.Read);
                    break;
                case 18:
                    services = JsonInput.List(ref input, ServiceReader.Read);
                    break;
                case 19:
                    capacity = QuantityReader.Read(ref input);
                    break;
                case 20:
                    available = QuantityReader.Read(ref input);
                    break;
                case 21:
                    languages = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 22:
                    accessibility = JsonInput.Text(ref input);
                    break;
                case 23:
                    stateHistory = JsonInput.List(ref input, FacilityStepReader.Read);
                    break;
                case 24:
                    contacts = JsonInput.List(ref input, PublicContactReader.Read);
                    break;
                case 25:
                    url = JsonInput.Text(ref input);
                    break;
                case 26:
                    documents = JsonInput.List(ref input, DocumentRefReader.Read);
                    break;
                case 27:
                    notes = JsonInput.List(ref input, LocalizedTextReader.Read);
                    break;
                case 28:
                    extensions = JsonInput.Extensions(ref input);
                    break;
            }
        }

        return new Facility
        {
            SchemaVersion = schemaVersion,
            Id = id ?? throw JsonInput.Lacks("id"),
            Minted = minted,
            Identifiers = identifiers,
            Source = source,
            Sensitivity = sensitivity,
            Processing = processing,
            Name = name ?? throw JsonInput.Lacks("name"),
            Kind = kind,
            Description = description,
            Place = place,
            Address = address,
            LocationDisclosure = locationDisclosure,
            Mobile = mobile,
            Operators = operators,
            Owner = owner,
            Funders = funders,
            Staff = staff,
            Services = services,
            Capacity = capacity,
            Available = available,
            Languages = languages,
            Accessibility = accessibility,
            StateHistory = stateHistory,
            Contacts = contacts,
            Url = url,
            Documents = documents,
            Notes = notes,
            Extensions = extensions,
        };
    }
}

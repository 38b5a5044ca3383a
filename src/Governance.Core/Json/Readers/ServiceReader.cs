using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Service"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class ServiceReader
{
    private static readonly MemberNames Names = new(
        "kind",
        "name",
        "description",
        "identifiers",
        "status",
        "schedule",
        "languages",
        "eligibility",
        "cost",
        "application",
        "requiredDocuments",
        "minimumAge",
        "maximumAge",
        "areas",
        "contacts",
        "url",
        "provider",
        "from",
        "to");

    public static Service Read(ref JsonInput input)
    {
        input.Start();
        string? kind = null;
        LocalizedText? name = null;
        LocalizedText? description = null;
        List<Identifier>? identifiers = null;
        ServiceStatus? status = null;
        List<OpeningHours>? schedule = null;
        List<string>? languages = null;
        LocalizedText? eligibility = null;
        LocalizedText? cost = null;
        LocalizedText? application = null;
        List<LocalizedText>? requiredDocuments = null;
        int? minimumAge = null;
        int? maximumAge = null;
        List<Place>? areas = null;
        List<PublicContact>? contacts = null;
        string? url = null;
        OrganisationRef? provider = null;
        PartialDate? from = null;
        PartialDate? to = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    kind = JsonInput.Text(ref input);
                    break;
                case 1:
                    name = LocalizedTextReader.Read(ref input);
                    break;
                case 2:
                    description = LocalizedTextReader.Read(ref input);
                    break;
                case 3:
                    identifiers = JsonInput.List(ref input, IdentifierReader.Read);
                    break;
                case 4:
                    status = ServiceStatusReader.Read(ref input);
                    break;
                case 5:
                    schedule = JsonInput.List(ref input, OpeningHoursReader.Read);
                    break;
                case 6:
                    languages = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 7:
                    eligibility = LocalizedTextReader.Read(ref input);
                    break;
                case 8:
                    cost = LocalizedTextReader.Read(ref input);
                    break;
                case 9:
                    application = LocalizedTextReader.Read(ref input);
                    break;
                case 10:
                    requiredDocuments = JsonInput.List(ref input, LocalizedTextReader.Read);
                    break;
                case 11:
                    minimumAge = JsonInput.Whole(ref input);
                    break;
                case 12:
                    maximumAge = JsonInput.Whole(ref input);
                    break;
                case 13:
                    areas = JsonInput.List(ref input, PlaceReader.Read);
                    break;
                case 14:
                    contacts = JsonInput.List(ref input, PublicContactReader.Read);
                    break;
                case 15:
                    url = JsonInput.Text(ref input);
                    break;
                case 16:
                    provider = OrganisationRefReader.Read(ref input);
                    break;
                case 17:
                    from = JsonInput.Date(ref input);
                    break;
                case 18:
                    to = JsonInput.Date(ref input);
                    break;
            }
        }

        return new Service
        {
            Kind = kind ?? throw JsonInput.Lacks("kind"),
            Name = name,
            Description = description,
            Identifiers = identifiers,
            Status = status,
            Schedule = schedule,
            Languages = languages,
            Eligibility = eligibility,
            Cost = cost,
            Application = application,
            RequiredDocuments = requiredDocuments,
            MinimumAge = minimumAge,
            MaximumAge = maximumAge,
            Areas = areas,
            Contacts = contacts,
            Url = url,
            Provider = provider,
            From = from,
            To = to,
        };
    }
}

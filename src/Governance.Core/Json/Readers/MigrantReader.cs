using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Migrant"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class MigrantReader
{
    private static readonly MemberNames Names = new(
        "schemaVersion",
        "id",
        "minted",
        "identifiers",
        "source",
        "sensitivity",
        "processing",
        "sexOrGender",
        "birthDate",
        "age",
        "deceased",
        "nationalities",
        "stateless",
        "countryOfBirth",
        "residence",
        "languages",
        "ethnicity",
        "maritalStatus",
        "numberOfChildren",
        "education",
        "employment",
        "occupation",
        "labourSector",
        "documentsHeld",
        "documentIssuers",
        "populationGroups",
        "legalStay",
        "reasons",
        "arrival",
        "household",
        "travelGroup",
        "childSituation",
        "guardians",
        "bestInterests",
        "disability",
        "health",
        "journey",
        "vulnerabilities",
        "vulnerabilityDetails",
        "needs",
        "trafficking",
        "perpetratorRoles",
        "perpetratorDetails",
        "cases",
        "incidentIds",
        "consents",
        "interviewed",
        "directIdentifiers",
        "notes",
        "extensions");

    public static Migrant Read(ref JsonInput input)
    {
        input.Start();
        int? schemaVersion = null;
        string? id = null;
        bool? minted = null;
        List<Identifier>? identifiers = null;
        Source? source = null;
        Sensitivity? sensitivity = null;
        Processing? processing = null;
        SexOrGender? sexOrGender = null;
        PartialDate? birthDate = null;
        Age? age = null;
        Answer? deceased = null;
        List<CountryCode>? nationalities = null;
        Answer? stateless = null;
        CountryCode? countryOfBirth = null;
        Place? residence = null;
        List<string>? languages = null;
        string? ethnicity = null;
        string? maritalStatus = null;
        int? numberOfChildren = null;
        string? education = null;
        string? employment = null;
        string? occupation = null;
        string? labourSector = null;
        List<string>? documentsHeld = null;
        List<string>? documentIssuers = null;
        List<Coded>? populationGroups = null;
        LegalStay? legalStay = null;
        List<Coded>? reasons = null;
        PartialDate? arrival = null;
        Household? household = null;
        TravelGroup? travelGroup = null;
        string? childSituation = null;
        List<Guardian>? guardians = null;
        List<Assessment>? bestInterests = null;
        Disability? disability = null;
        string? health = null;
        Journey? journey = null;
        List<Coded>? vulnerabilities = null;
        string? vulnerabilityDetails = null;
        List<Coded>? needs = null;
        TraffickingContext? trafficking = null;
        List<Coded>? perpetratorRoles = null;
        string? perpetratorDetails = null;
        List<MigrantCase>? cases = null;
        List<string>? incidentIds = null;
        List<Consent>? consents = null;
        PartialDate? interviewed = null;
        DirectIdentifiers? directIdentifiers = null;
        string? notes = null;
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
                    sexOrGender = SexOrGenderReader.Read(ref input);
                    break;
                case 8:
                    birthDate = JsonInput.Date(ref input);
                    break;
                case 9:
                    age = AgeReader.Read(ref input);
                    break;
                case 10:
                    deceased = AnswerReader.Read(ref input);
                    break;
                case 11:
                    nationalities = JsonInput.List(ref input, JsonInput.Country);
                    break;
                case 12:
                    stateless = AnswerReader.Read(ref input);
                    break;
                case 13:
                    countryOfBirth = JsonInput.Country(ref input);
                    break;
                case 14:
                    residence = PlaceReader.Read(ref input);
                    break;
                case 15:
                    languages = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 16:
                    ethnicity = JsonInput.Text(ref input);
                    break;
                case 17:
                    maritalStatus = JsonInput.Text(ref input);
                    break;
                case 18:
                    numberOfChildren = JsonInput.Whole(ref input);
                    break;
                case 19:
                    education = JsonInput.Text(ref input);
                    break;
                case 20:
                    employment = JsonInput.Text(ref input);
                    break;
                case 21:
                    occupation = JsonInput.Text(ref input);
                    break;
                case 22:
                    labourSector = JsonInput.Text(ref input);
                    break;
                case 23:
                    documentsHeld = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 24:
                    documentIssuers = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 25:
                    populationGroups = JsonInput.List(ref input, CodedReader.Read);
                    break;
                case 26:
                    legalStay = LegalStayReader.Read(ref input);
                    break;
                case 27:
                    reasons = JsonInput.List(ref input, CodedReader.Read);
                    break;
                case 28:
                    arrival = JsonInput.Date(ref input);
                    break;
                case 29:
                    household = HouseholdReader.Read(ref input);
                    break;
                case 30:
                    travelGroup = TravelGroupReader.Read(ref input);
                    break;
                case 31:
                    childSituation = JsonInput.Text(ref input);
                    break;
                case 32:
                    guardians = JsonInput.List(ref input, GuardianReader.Read);
                    break;
                case 33:
                    bestInterests = JsonInput.List(ref input, AssessmentReader.Read);
                    break;
                case 34:
                    disability = DisabilityReader.Read(ref input);
                    break;
                case 35:
                    health = JsonInput.Text(ref input);
                    break;
                case 36:
                    journey = JourneyReader.Read(ref input);
                    break;
                case 37:
                    vulnerabilities = JsonInput.List(ref input, CodedReader.Read);
                    break;
                case 38:
                    vulnerabilityDetails = JsonInput.Text(ref input);
                    break;
                case 39:
                    needs = JsonInput.List(ref input, CodedReader.Read);
                    break;
                case 40:
                    trafficking = TraffickingContextReader.Read(ref input);
                    break;
                case 41:
                    perpetratorRoles = JsonInput.List(ref input, CodedReader.Read);
                    break;
                case 42:
                    perpetratorDetails = JsonInput.Text(ref input);
                    break;
                case 43:
                    cases = JsonInput.List(ref input, MigrantCaseReader.Read);
                    break;
                case 44:
                    incidentIds = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 45:
                    consents = JsonInput.List(ref input, ConsentReader.Read);
                    break;
                case 46:
                    interviewed = JsonInput.Date(ref input);
                    break;
                case 47:
                    directIdentifiers = DirectIdentifiersReader.Read(ref input);
                    break;
                case 48:
                    notes = JsonInput.Text(ref input);
                    break;
                case 49:
                    extensions = JsonInput.Extensions(ref input);
                    break;
            }
        }

        return new Migrant
        {
            SchemaVersion = schemaVersion,
            Id = id ?? throw JsonInput.Lacks("id"),
            Minted = minted,
            Identifiers = identifiers,
            Source = source,
            Sensitivity = sensitivity,
            Processing = processing,
            SexOrGender = sexOrGender,
            BirthDate = birthDate,
            Age = age,
            Deceased = deceased,
            Nationalities = nationalities,
            Stateless = stateless,
            CountryOfBirth = countryOfBirth,
            Residence = residence,
            Languages = languages,
            Ethnicity = ethnicity,
            MaritalStatus = maritalStatus,
            NumberOfChildren = numberOfChildren,
            Education = education,
            Employment = employment,
            Occupation = occupation,
            LabourSector = labourSector,
            DocumentsHeld = documentsHeld,
            DocumentIssuers = documentIssuers,
            PopulationGroups = populationGroups,
            LegalStay = legalStay,
            Reasons = reasons,
            Arrival = arrival,
            Household = household,
            TravelGroup = travelGroup,
            ChildSituation = childSituation,
            Guardians = guardians,
            BestInterests = bestInterests,
            Disability = disability,
            Health = health,
            Journey = journey,
            Vulnerabilities = vulnerabilities,
            VulnerabilityDetails = vulnerabilityDetails,
            Needs = needs,
            Trafficking = trafficking,
            PerpetratorRoles = perpetratorRoles,
            PerpetratorDetails = perpetratorDetails,
            Cases = cases,
            IncidentIds = incidentIds,
            Consents = consents,
            Interviewed = interviewed,
            DirectIdentifiers = directIdentifiers,
            Notes = notes,
            Extensions = extensions,
        };
    }
}

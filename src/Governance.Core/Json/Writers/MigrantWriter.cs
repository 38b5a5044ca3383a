using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Migrant"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class MigrantWriter
{
    public static void Write(ref JsonOutput output, Migrant value)
    {
        output.Start((byte)'{');
        output.Raw("\"type\":\"Migrant\""u8);
        output.Member("\"schemaVersion\":"u8, value.SchemaVersion);
        output.Member("\"id\":"u8, value.Id);
        output.Member("\"minted\":"u8, value.Minted);
        output.List("\"identifiers\":"u8, value.Identifiers, IdentifierWriter.Write);
        output.Object("\"source\":"u8, value.Source, SourceWriter.Write);
        output.Member("\"sensitivity\":"u8, SensitivityNames.Of(value.Sensitivity));
        output.Object("\"processing\":"u8, value.Processing, ProcessingWriter.Write);
        output.Object("\"sexOrGender\":"u8, value.SexOrGender, SexOrGenderWriter.Write);
        output.Member("\"birthDate\":"u8, value.BirthDate);
        output.Object("\"age\":"u8, value.Age, AgeWriter.Write);
        output.Member("\"deceased\":"u8, AnswerNames.Of(value.Deceased));
        output.List("\"nationalities\":"u8, value.Nationalities, JsonOutput.Item);
        output.Member("\"stateless\":"u8, AnswerNames.Of(value.Stateless));
        output.Member("\"countryOfBirth\":"u8, value.CountryOfBirth);
        output.Object("\"residence\":"u8, value.Residence, PlaceWriter.Write);
        output.List("\"languages\":"u8, value.Languages, JsonOutput.Item);
        output.Member("\"ethnicity\":"u8, value.Ethnicity);
        output.Member("\"maritalStatus\":"u8, value.MaritalStatus);
        output.Member("\"numberOfChildren\":"u8, value.NumberOfChildren);
        output.Member("\"education\":"u8, value.Education);
        output.Member("\"employment\":"u8, value.Employment);
        output.Member("\"occupation\":"u8, value.Occupation);
        output.Member("\"labourSector\":"u8, value.LabourSector);
        output.List("\"documentsHeld\":"u8, value.DocumentsHeld, JsonOutput.Item);
        output.List("\"documentIssuers\":"u8, value.DocumentIssuers, JsonOutput.Item);
        output.List("\"populationGroups\":"u8, value.PopulationGroups, CodedWriter.Write);
        output.Member("\"legalStay\":"u8, LegalStayNames.Of(value.LegalStay));
        output.List("\"reasons\":"u8, value.Reasons, CodedWriter.Write);
        output.Member("\"arrival\":"u8, value.Arrival);
        output.Object("\"household\":"u8, value.Household, HouseholdWriter.Write);
        output.Object("\"travelGroup\":"u8, value.TravelGroup, TravelGroupWriter.Write);
        output.Member("\"childSituation\":"u8, value.ChildSituation);
        output.List("\"guardians\":"u8, value.Guardians, GuardianWriter.Write);
        output.List("\"bestInterests\":"u8, value.BestInterests, AssessmentWriter.Write);
        output.Object("\"disability\":"u8, value.Disability, DisabilityWriter.Write);
        output.Member("\"health\":"u8, value.Health);
        output.Object("\"journey\":"u8, value.Journey, JourneyWriter.Write);
        output.List("\"vulnerabilities\":"u8, value.Vulnerabilities, CodedWriter.Write);
        output.Member("\"vulnerabilityDetails\":"u8, value.VulnerabilityDetails);
        output.List("\"needs\":"u8, value.Needs, CodedWriter.Write);
        output.Object("\"trafficking\":"u8, value.Trafficking, TraffickingContextWriter.Write);
        output.List("\"perpetratorRoles\":"u8, value.PerpetratorRoles, CodedWriter.Write);
        output.Member("\"perpetratorDetails\":"u8, value.PerpetratorDetails);
        output.List("\"cases\":"u8, value.Cases, MigrantCaseWriter.Write);
        output.List("\"incidentIds\":"u8, value.IncidentIds, JsonOutput.Item);
        output.List("\"consents\":"u8, value.Consents, ConsentWriter.Write);
        output.Member("\"interviewed\":"u8, value.Interviewed);
        output.Object("\"directIdentifiers\":"u8, value.DirectIdentifiers, DirectIdentifiersWriter.Write);
        output.Member("\"notes\":"u8, value.Notes);
        output.Member("\"extensions\":"u8, value.Extensions);
        output.End((byte)'}');
    }
}

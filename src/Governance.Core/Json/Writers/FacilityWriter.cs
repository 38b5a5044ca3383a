using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Facility"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class FacilityWriter
{
    public static void Write(ref JsonOutput output, Facility value)
    {
        output.Start((byte)'{');
        output.Raw("\"type\":\"Facility\""u8);
        output.Member("\"schemaVersion\":"u8, value.SchemaVersion);
        output.Member("\"id\":"u8, value.Id);
        output.Member("\"minted\":"u8, value.Minted);
        output.List("\"identifiers\":"u8, value.Identifiers, IdentifierWriter.Write);
        output.Object("\"source\":"u8, value.Source, SourceWriter.Write);
        output.Member("\"sensitivity\":"u8, SensitivityNames.Of(value.Sensitivity));
        output.Object("\"processing\":"u8, value.Processing, ProcessingWriter.Write);
        output.Object("\"name\":"u8, value.Name, LocalizedTextWriter.Write);
        output.Member("\"kind\":"u8, value.Kind);
        output.Object("\"description\":"u8, value.Description, LocalizedTextWriter.Write);
        output.Object("\"place\":"u8, value.Place, PlaceWriter.Write);
        output.Object("\"address\":"u8, value.Address, PostalAddressWriter.Write);
        output.Member("\"locationDisclosure\":"u8, LocationDisclosureNames.Of(value.LocationDisclosure));
        output.Member("\"mobile\":"u8, value.Mobile);
        output.List("\"operators\":"u8, value.Operators, OrganisationRefWriter.Write);
        output.Object("\"owner\":"u8, value.Owner, OrganisationRefWriter.Write);
        output.List("\"funders\":"u8, value.Funders, OrganisationRefWriter.Write);
        output.List("\"staff\":"u8, value.Staff, PersonRefWriter.Write);
        output.List("\"services\":"u8, value.Services, ServiceWriter.Write);
        output.Object("\"capacity\":"u8, value.Capacity, QuantityWriter.Write);
        output.Object("\"available\":"u8, value.Available, QuantityWriter.Write);
        output.List("\"languages\":"u8, value.Languages, JsonOutput.Item);
        output.Member("\"accessibility\":"u8, value.Accessibility);
        output.List("\"stateHistory\":"u8, value.StateHistory, FacilityStepWriter.Write);
        output.List("\"contacts\":"u8, value.Contacts, PublicContactWriter.Write);
        output.Member("\"url\":"u8, value.Url);
        output.List("\"documents\":"u8, value.Documents, DocumentRefWriter.Write);
        output.List("\"notes\":"u8, value.Notes, LocalizedTextWriter.Write);
        output.Member("\"extensions\":"u8, value.Extensions);
        output.End((byte)'}');
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Organisation"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class OrganisationWriter
{
    public static void Write(ref JsonOutput output, Organisation value)
    {
        output.Start((byte)'{');
        output.Raw("\"type\":\"Organisation\""u8);
        output.Member("\"schemaVersion\":"u8, value.SchemaVersion);
        output.Member("\"id\":"u8, value.Id);
        output.Member("\"minted\":"u8, value.Minted);
        output.List("\"identifiers\":"u8, value.Identifiers, IdentifierWriter.Write);
        output.Object("\"source\":"u8, value.Source, SourceWriter.Write);
        output.Member("\"sensitivity\":"u8, SensitivityNames.Of(value.Sensitivity));
        output.Object("\"processing\":"u8, value.Processing, ProcessingWriter.Write);
        output.Object("\"name\":"u8, value.Name, LocalizedTextWriter.Write);
        output.List("\"names\":"u8, value.Names, DatedNameWriter.Write);
        output.List("\"acronyms\":"u8, value.Acronyms, JsonOutput.Item);
        output.Member("\"kind\":"u8, value.Kind);
        output.Object("\"description\":"u8, value.Description, LocalizedTextWriter.Write);
        output.Member("\"parentId\":"u8, value.ParentId);
        output.Member("\"country\":"u8, value.Country);
        output.Object("\"place\":"u8, value.Place, PlaceWriter.Write);
        output.Object("\"area\":"u8, value.Area, PlaceWriter.Write);
        output.List("\"memberIds\":"u8, value.MemberIds, JsonOutput.Item);
        output.List("\"members\":"u8, value.Members, OrganisationRefWriter.Write);
        output.Object("\"mandate\":"u8, value.Mandate, LocalizedTextWriter.Write);
        output.Object("\"foundingAct\":"u8, value.FoundingAct, DocumentRefWriter.Write);
        output.List("\"stateHistory\":"u8, value.StateHistory, OrganisationStepWriter.Write);
        output.List("\"contacts\":"u8, value.Contacts, PublicContactWriter.Write);
        output.Member("\"url\":"u8, value.Url);
        output.List("\"frameworkLinks\":"u8, value.FrameworkLinks, FrameworkLinkWriter.Write);
        output.List("\"notes\":"u8, value.Notes, LocalizedTextWriter.Write);
        output.Member("\"extensions\":"u8, value.Extensions);
        output.End((byte)'}');
    }
}

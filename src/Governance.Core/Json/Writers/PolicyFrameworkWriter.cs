using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="PolicyFramework"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class PolicyFrameworkWriter
{
    public static void Write(ref JsonOutput output, PolicyFramework value)
    {
        output.Start((byte)'{');
        output.Raw("\"type\":\"PolicyFramework\""u8);
        output.Member("\"schemaVersion\":"u8, value.SchemaVersion);
        output.Member("\"id\":"u8, value.Id);
        output.Member("\"minted\":"u8, value.Minted);
        output.List("\"identifiers\":"u8, value.Identifiers, IdentifierWriter.Write);
        output.Object("\"source\":"u8, value.Source, SourceWriter.Write);
        output.Member("\"sensitivity\":"u8, SensitivityNames.Of(value.Sensitivity));
        output.Object("\"processing\":"u8, value.Processing, ProcessingWriter.Write);
        output.Object("\"title\":"u8, value.Title, LocalizedTextWriter.Write);
        output.List("\"acronyms\":"u8, value.Acronyms, JsonOutput.Item);
        output.Member("\"kind\":"u8, value.Kind);
        output.Object("\"owner\":"u8, value.Owner, OrganisationRefWriter.Write);
        output.Member("\"adopted\":"u8, value.Adopted);
        output.List("\"versions\":"u8, value.Versions, FrameworkVersionWriter.Write);
        output.List("\"objectives\":"u8, value.Objectives, FrameworkObjectiveWriter.Write);
        output.List("\"documents\":"u8, value.Documents, DocumentRefWriter.Write);
        output.List("\"notes\":"u8, value.Notes, LocalizedTextWriter.Write);
        output.Member("\"extensions\":"u8, value.Extensions);
        output.End((byte)'}');
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="OrganisationRef"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class OrganisationRefWriter
{
    public static void Write(ref JsonOutput output, OrganisationRef value)
    {
        output.Start((byte)'{');
        output.Member("\"organisationId\":"u8, value.OrganisationId);
        output.Member("\"name\":"u8, value.Name);
        output.Member("\"kind\":"u8, value.Kind);
        output.Member("\"role\":"u8, value.Role);
        output.List("\"identifiers\":"u8, value.Identifiers, IdentifierWriter.Write);
        output.End((byte)'}');
    }
}

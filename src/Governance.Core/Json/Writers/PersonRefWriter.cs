using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="PersonRef"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class PersonRefWriter
{
    public static void Write(ref JsonOutput output, PersonRef value)
    {
        output.Start((byte)'{');
        output.Object("\"post\":"u8, value.Post, LocalizedTextWriter.Write);
        output.Member("\"organisationId\":"u8, value.OrganisationId);
        output.Member("\"organisation\":"u8, value.Organisation);
        output.Member("\"name\":"u8, value.Name);
        output.Member("\"publicOffice\":"u8, value.PublicOffice);
        output.Member("\"note\":"u8, value.Note);
        output.End((byte)'}');
    }
}

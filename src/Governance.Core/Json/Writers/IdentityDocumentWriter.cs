using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="IdentityDocument"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class IdentityDocumentWriter
{
    public static void Write(ref JsonOutput output, IdentityDocument value)
    {
        output.Start((byte)'{');
        output.Member("\"kind\":"u8, value.Kind);
        output.Member("\"number\":"u8, value.Number);
        output.Member("\"issuer\":"u8, value.Issuer);
        output.Member("\"expires\":"u8, value.Expires);
        output.End((byte)'}');
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="PCode"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class PCodeWriter
{
    public static void Write(ref JsonOutput output, PCode value)
    {
        output.Start((byte)'{');
        output.Member("\"code\":"u8, value.Code);
        output.Member("\"edition\":"u8, value.Edition);
        output.End((byte)'}');
    }
}

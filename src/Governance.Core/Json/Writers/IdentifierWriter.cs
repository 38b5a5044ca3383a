using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Identifier"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class IdentifierWriter
{
    public static void Write(ref JsonOutput output, Identifier value)
    {
        output.Start((byte)'{');
        output.Member("\"scheme\":"u8, value.Scheme);
        output.Member("\"value\":"u8, value.Value);
        output.Member("\"issuer\":"u8, value.Issuer);
        output.End((byte)'}');
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="PublicContact"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class PublicContactWriter
{
    public static void Write(ref JsonOutput output, PublicContact value)
    {
        output.Start((byte)'{');
        output.Member("\"kind\":"u8, value.Kind);
        output.Member("\"value\":"u8, value.Value);
        output.Member("\"note\":"u8, value.Note);
        output.End((byte)'}');
    }
}

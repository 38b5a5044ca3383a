using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="AdminUnit"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class AdminUnitWriter
{
    public static void Write(ref JsonOutput output, AdminUnit value)
    {
        output.Start((byte)'{');
        output.Member("\"level\":"u8, value.Level);
        output.Member("\"name\":"u8, value.Name);
        output.Object("\"pCode\":"u8, value.PCode, PCodeWriter.Write);
        output.End((byte)'}');
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="FrameworkVersion"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class FrameworkVersionWriter
{
    public static void Write(ref JsonOutput output, FrameworkVersion value)
    {
        output.Start((byte)'{');
        output.Member("\"id\":"u8, value.Id);
        output.Object("\"title\":"u8, value.Title, LocalizedTextWriter.Write);
        output.Member("\"start\":"u8, value.Start);
        output.Member("\"end\":"u8, value.End);
        output.Object("\"note\":"u8, value.Note, LocalizedTextWriter.Write);
        output.End((byte)'}');
    }
}

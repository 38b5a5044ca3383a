using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="FrameworkObjective"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class FrameworkObjectiveWriter
{
    public static void Write(ref JsonOutput output, FrameworkObjective value)
    {
        output.Start((byte)'{');
        output.Member("\"id\":"u8, value.Id);
        output.Member("\"code\":"u8, value.Code);
        output.Member("\"kind\":"u8, value.Kind);
        output.Object("\"title\":"u8, value.Title, LocalizedTextWriter.Write);
        output.Member("\"parentId\":"u8, value.ParentId);
        output.Object("\"note\":"u8, value.Note, LocalizedTextWriter.Write);
        output.End((byte)'}');
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Statement"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class StatementWriter
{
    public static void Write(ref JsonOutput output, Statement value)
    {
        output.Start((byte)'{');
        output.Member("\"kind\":"u8, StatementKindNames.Of(value.Kind));
        output.Object("\"speaker\":"u8, value.Speaker, PersonRefWriter.Write);
        output.Object("\"capacity\":"u8, value.Capacity, LocalizedTextWriter.Write);
        output.Object("\"text\":"u8, value.Text, LocalizedTextWriter.Write);
        output.Member("\"segmentId\":"u8, value.SegmentId);
        output.List("\"frameworkLinks\":"u8, value.FrameworkLinks, FrameworkLinkWriter.Write);
        output.Member("\"note\":"u8, value.Note);
        output.End((byte)'}');
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="CaseComment"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class CaseCommentWriter
{
    public static void Write(ref JsonOutput output, CaseComment value)
    {
        output.Start((byte)'{');
        output.Member("\"date\":"u8, value.Date);
        output.Object("\"by\":"u8, value.By, PersonRefWriter.Write);
        output.Member("\"text\":"u8, value.Text);
        output.End((byte)'}');
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="ProgressReport"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class ProgressReportWriter
{
    public static void Write(ref JsonOutput output, ProgressReport value)
    {
        output.Start((byte)'{');
        output.Member("\"date\":"u8, value.Date);
        output.Object("\"by\":"u8, value.By, OrganisationRefWriter.Write);
        output.Object("\"text\":"u8, value.Text, LocalizedTextWriter.Write);
        output.Member("\"percent\":"u8, value.Percent);
        output.List("\"evidence\":"u8, value.Evidence, DocumentRefWriter.Write);
        output.End((byte)'}');
    }
}

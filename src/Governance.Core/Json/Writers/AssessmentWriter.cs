using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Assessment"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class AssessmentWriter
{
    public static void Write(ref JsonOutput output, Assessment value)
    {
        output.Start((byte)'{');
        output.Member("\"kind\":"u8, value.Kind);
        output.Member("\"date\":"u8, value.Date);
        output.Object("\"by\":"u8, value.By, OrganisationRefWriter.Write);
        output.Member("\"outcome\":"u8, value.Outcome);
        output.End((byte)'}');
    }
}

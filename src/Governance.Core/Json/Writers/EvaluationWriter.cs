using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Evaluation"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class EvaluationWriter
{
    public static void Write(ref JsonOutput output, Evaluation value)
    {
        output.Start((byte)'{');
        output.Object("\"by\":"u8, value.By, OrganisationRefWriter.Write);
        output.Member("\"scale\":"u8, value.Scale);
        output.Member("\"grade\":"u8, value.Grade);
        output.Member("\"date\":"u8, value.Date);
        output.End((byte)'}');
    }
}

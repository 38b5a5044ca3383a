using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Implementation"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class ImplementationWriter
{
    public static void Write(ref JsonOutput output, Implementation value)
    {
        output.Start((byte)'{');
        output.Member("\"state\":"u8, ImplementationStateNames.Of(value.State));
        output.Member("\"since\":"u8, value.Since);
        output.List("\"history\":"u8, value.History, ImplementationStepWriter.Write);
        output.List("\"evidence\":"u8, value.Evidence, DocumentRefWriter.Write);
        output.List("\"progressReports\":"u8, value.ProgressReports, ProgressReportWriter.Write);
        output.List("\"evaluations\":"u8, value.Evaluations, EvaluationWriter.Write);
        output.End((byte)'}');
    }
}

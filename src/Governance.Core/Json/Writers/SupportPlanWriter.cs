using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="SupportPlan"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class SupportPlanWriter
{
    public static void Write(ref JsonOutput output, SupportPlan value)
    {
        output.Start((byte)'{');
        output.Member("\"objectives\":"u8, value.Objectives);
        output.Member("\"actions\":"u8, value.Actions);
        output.List("\"types\":"u8, value.Types, JsonOutput.Item);
        output.Member("\"plannedEnd\":"u8, value.PlannedEnd);
        output.Member("\"actualEnd\":"u8, value.ActualEnd);
        output.End((byte)'}');
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="DatedName"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class DatedNameWriter
{
    public static void Write(ref JsonOutput output, DatedName value)
    {
        output.Start((byte)'{');
        output.Object("\"name\":"u8, value.Name, LocalizedTextWriter.Write);
        output.Object("\"period\":"u8, value.Period, PeriodWriter.Write);
        output.Member("\"note\":"u8, value.Note);
        output.End((byte)'}');
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Period"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class PeriodWriter
{
    public static void Write(ref JsonOutput output, Period value)
    {
        output.Start((byte)'{');
        output.Member("\"start\":"u8, value.Start);
        output.Member("\"end\":"u8, value.End);
        output.End((byte)'}');
    }
}

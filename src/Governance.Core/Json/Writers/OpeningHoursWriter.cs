using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="OpeningHours"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class OpeningHoursWriter
{
    public static void Write(ref JsonOutput output, OpeningHours value)
    {
        output.Start((byte)'{');
        output.List("\"days\":"u8, value.Days, JsonOutput.Item);
        output.Member("\"opens\":"u8, value.Opens);
        output.Member("\"closes\":"u8, value.Closes);
        output.Member("\"note\":"u8, value.Note);
        output.End((byte)'}');
    }
}

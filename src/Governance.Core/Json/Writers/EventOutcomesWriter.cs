using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="EventOutcomes"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class EventOutcomesWriter
{
    public static void Write(ref JsonOutput output, EventOutcomes value)
    {
        output.Start((byte)'{');
        output.Member("\"complete\":"u8, value.Complete);
        output.List("\"items\":"u8, value.Items, EventOutcomeWriter.Write);
        output.End((byte)'}');
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="IncidentCounts"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class IncidentCountsWriter
{
    public static void Write(ref JsonOutput output, IncidentCounts value)
    {
        output.Start((byte)'{');
        output.Object("\"dead\":"u8, value.Dead, QuantityWriter.Write);
        output.Object("\"missing\":"u8, value.Missing, QuantityWriter.Write);
        output.Object("\"deadAndMissing\":"u8, value.DeadAndMissing, QuantityWriter.Write);
        output.Object("\"injured\":"u8, value.Injured, QuantityWriter.Write);
        output.Object("\"survivors\":"u8, value.Survivors, QuantityWriter.Write);
        output.Object("\"rescued\":"u8, value.Rescued, QuantityWriter.Write);
        output.Object("\"intercepted\":"u8, value.Intercepted, QuantityWriter.Write);
        output.Object("\"detained\":"u8, value.Detained, QuantityWriter.Write);
        output.Object("\"expelled\":"u8, value.Expelled, QuantityWriter.Write);
        output.Object("\"abducted\":"u8, value.Abducted, QuantityWriter.Write);
        output.Object("\"females\":"u8, value.Females, QuantityWriter.Write);
        output.Object("\"males\":"u8, value.Males, QuantityWriter.Write);
        output.Object("\"children\":"u8, value.Children, QuantityWriter.Write);
        output.End((byte)'}');
    }
}

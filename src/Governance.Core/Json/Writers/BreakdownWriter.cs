using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Breakdown"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class BreakdownWriter
{
    public static void Write(ref JsonOutput output, Breakdown value)
    {
        output.Start((byte)'{');
        output.Member("\"dimension\":"u8, value.Dimension);
        output.Member("\"category\":"u8, value.Category);
        output.Object("\"count\":"u8, value.Count, QuantityWriter.Write);
        output.List("\"crossed\":"u8, value.Crossed, DimensionValueWriter.Write);
        output.Member("\"overlapping\":"u8, value.Overlapping);
        output.End((byte)'}');
    }
}

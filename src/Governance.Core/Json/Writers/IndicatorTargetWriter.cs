using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="IndicatorTarget"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class IndicatorTargetWriter
{
    public static void Write(ref JsonOutput output, IndicatorTarget value)
    {
        output.Start((byte)'{');
        output.Object("\"period\":"u8, value.Period, PeriodWriter.Write);
        output.Member("\"value\":"u8, value.Value);
        output.Member("\"comparator\":"u8, value.Comparator);
        output.List("\"dimensions\":"u8, value.Dimensions, DimensionValueWriter.Write);
        output.Object("\"area\":"u8, value.Area, PlaceWriter.Write);
        output.Member("\"scenario\":"u8, value.Scenario);
        output.Object("\"document\":"u8, value.Document, DocumentRefWriter.Write);
        output.End((byte)'}');
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Reach"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class ReachWriter
{
    public static void Write(ref JsonOutput output, Reach value)
    {
        output.Start((byte)'{');
        output.Object("\"group\":"u8, value.Group, CodedWriter.Write);
        output.Member("\"unit\":"u8, CountUnitNames.Of(value.Unit));
        output.Object("\"target\":"u8, value.Target, QuantityWriter.Write);
        output.Object("\"reached\":"u8, value.Reached, QuantityWriter.Write);
        output.Object("\"period\":"u8, value.Period, PeriodWriter.Write);
        output.List("\"breakdowns\":"u8, value.Breakdowns, BreakdownWriter.Write);
        output.End((byte)'}');
    }
}

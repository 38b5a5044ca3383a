using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="IndicatorLink"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class IndicatorLinkWriter
{
    public static void Write(ref JsonOutput output, IndicatorLink value)
    {
        output.Start((byte)'{');
        output.Member("\"indicatorId\":"u8, value.IndicatorId);
        output.Member("\"basis\":"u8, LinkBasisNames.Of(value.Basis));
        output.Member("\"by\":"u8, value.By);
        output.Object("\"target\":"u8, value.Target, QuantityWriter.Write);
        output.Object("\"achieved\":"u8, value.Achieved, QuantityWriter.Write);
        output.Member("\"note\":"u8, value.Note);
        output.End((byte)'}');
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Quantity"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class QuantityWriter
{
    public static void Write(ref JsonOutput output, Quantity value)
    {
        output.Start((byte)'{');
        output.Member("\"value\":"u8, value.Value);
        output.Member("\"unit\":"u8, value.Unit);
        output.Member("\"lower\":"u8, value.Lower);
        output.Member("\"upper\":"u8, value.Upper);
        output.Member("\"qualifier\":"u8, QualifierNames.Of(value.Qualifier));
        output.End((byte)'}');
    }
}

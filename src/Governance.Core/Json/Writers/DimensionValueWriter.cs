using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="DimensionValue"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class DimensionValueWriter
{
    public static void Write(ref JsonOutput output, DimensionValue value)
    {
        output.Start((byte)'{');
        output.Member("\"dimension\":"u8, value.Dimension);
        output.Member("\"code\":"u8, value.Code);
        output.End((byte)'}');
    }
}

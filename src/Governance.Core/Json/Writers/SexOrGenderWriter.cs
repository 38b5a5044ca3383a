using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="SexOrGender"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class SexOrGenderWriter
{
    public static void Write(ref JsonOutput output, SexOrGender value)
    {
        output.Start((byte)'{');
        output.Member("\"code\":"u8, value.Code);
        output.Member("\"dimension\":"u8, SexDimensionNames.Of(value.Dimension));
        output.End((byte)'}');
    }
}

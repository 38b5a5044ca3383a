using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="SexDimension"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class SexDimensionNames
{
    public static ReadOnlySpan<byte> Of(SexDimension? value) => value switch
    {
        null => default,
        SexDimension.Sex => "\"sex\""u8,
        SexDimension.Gender => "\"gender\""u8,
        SexDimension.Unspecified => "\"unspecified\""u8,
        _ => throw new JsonException("Not a member of SexDimension."),
    };
}

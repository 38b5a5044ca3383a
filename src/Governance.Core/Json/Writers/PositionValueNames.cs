using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="PositionValue"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class PositionValueNames
{
    public static ReadOnlySpan<byte> Of(PositionValue? value) => value switch
    {
        null => default,
        PositionValue.Supported => "\"supported\""u8,
        PositionValue.PartiallySupported => "\"partially-supported\""u8,
        PositionValue.Noted => "\"noted\""u8,
        PositionValue.Rejected => "\"rejected\""u8,
        PositionValue.Pending => "\"pending\""u8,
        _ => throw new JsonException("Not a member of PositionValue."),
    };
}

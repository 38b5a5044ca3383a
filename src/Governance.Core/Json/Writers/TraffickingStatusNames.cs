using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="TraffickingStatus"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class TraffickingStatusNames
{
    public static ReadOnlySpan<byte> Of(TraffickingStatus? value) => value switch
    {
        null => default,
        TraffickingStatus.Presumed => "\"presumed\""u8,
        TraffickingStatus.Confirmed => "\"confirmed\""u8,
        TraffickingStatus.NotTrafficked => "\"not-trafficked\""u8,
        _ => throw new JsonException("Not a member of TraffickingStatus."),
    };
}

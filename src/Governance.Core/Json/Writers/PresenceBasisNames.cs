using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="PresenceBasis"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class PresenceBasisNames
{
    public static ReadOnlySpan<byte> Of(PresenceBasis? value) => value switch
    {
        null => default,
        PresenceBasis.Stated => "\"stated\""u8,
        PresenceBasis.Inferred => "\"inferred\""u8,
        _ => throw new JsonException("Not a member of PresenceBasis."),
    };
}

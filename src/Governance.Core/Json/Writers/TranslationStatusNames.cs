using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="TranslationStatus"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class TranslationStatusNames
{
    public static ReadOnlySpan<byte> Of(TranslationStatus? value) => value switch
    {
        null => default,
        TranslationStatus.Official => "\"official\""u8,
        TranslationStatus.Ours => "\"ours\""u8,
        _ => throw new JsonException("Not a member of TranslationStatus."),
    };
}

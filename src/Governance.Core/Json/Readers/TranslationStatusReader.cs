using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="TranslationStatus"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class TranslationStatusReader
{
    public static TranslationStatus Read(ref JsonInput input)
        => input.Is("official"u8) ? TranslationStatus.Official
        : input.Is("ours"u8) ? TranslationStatus.Ours
        : throw JsonInput.Unexpected();
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="PresenceBasis"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class PresenceBasisReader
{
    public static PresenceBasis Read(ref JsonInput input)
        => input.Is("stated"u8) ? PresenceBasis.Stated
        : input.Is("inferred"u8) ? PresenceBasis.Inferred
        : throw JsonInput.Unexpected();
}

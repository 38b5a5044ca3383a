using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="LinkBasis"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class LinkBasisReader
{
    public static LinkBasis Read(ref JsonInput input)
        => input.Is("stated"u8) ? LinkBasis.Stated
        : input.Is("inferred"u8) ? LinkBasis.Inferred
        : throw JsonInput.Unexpected();
}

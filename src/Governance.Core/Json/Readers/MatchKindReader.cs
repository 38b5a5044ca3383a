using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="MatchKind"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class MatchKindReader
{
    public static MatchKind Read(ref JsonInput input)
        => input.Is("exact"u8) ? MatchKind.Exact
        : input.Is("narrower"u8) ? MatchKind.Narrower
        : input.Is("broader"u8) ? MatchKind.Broader
        : input.Is("near"u8) ? MatchKind.Near
        : throw JsonInput.Unexpected();
}

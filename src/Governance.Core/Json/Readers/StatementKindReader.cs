using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="StatementKind"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class StatementKindReader
{
    public static StatementKind Read(ref JsonInput input)
        => input.Is("quote"u8) ? StatementKind.Quote
        : input.Is("reported"u8) ? StatementKind.Reported
        : input.Is("commitment"u8) ? StatementKind.Commitment
        : throw JsonInput.Unexpected();
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="PositionValue"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class PositionValueReader
{
    public static PositionValue Read(ref JsonInput input)
        => input.Is("supported"u8) ? PositionValue.Supported
        : input.Is("partially-supported"u8) ? PositionValue.PartiallySupported
        : input.Is("noted"u8) ? PositionValue.Noted
        : input.Is("rejected"u8) ? PositionValue.Rejected
        : input.Is("pending"u8) ? PositionValue.Pending
        : throw JsonInput.Unexpected();
}

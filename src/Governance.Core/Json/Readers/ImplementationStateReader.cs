using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="ImplementationState"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class ImplementationStateReader
{
    public static ImplementationState Read(ref JsonInput input)
        => input.Is("formulated"u8) ? ImplementationState.Formulated
        : input.Is("planned"u8) ? ImplementationState.Planned
        : input.Is("in-progress"u8) ? ImplementationState.InProgress
        : input.Is("partially-implemented"u8) ? ImplementationState.PartiallyImplemented
        : input.Is("implemented"u8) ? ImplementationState.Implemented
        : input.Is("not-implemented"u8) ? ImplementationState.NotImplemented
        : input.Is("dropped"u8) ? ImplementationState.Dropped
        : input.Is("superseded"u8) ? ImplementationState.Superseded
        : throw JsonInput.Unexpected();
}

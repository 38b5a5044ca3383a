using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="ImplementationState"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class ImplementationStateNames
{
    public static ReadOnlySpan<byte> Of(ImplementationState? value) => value switch
    {
        null => default,
        ImplementationState.Formulated => "\"formulated\""u8,
        ImplementationState.Planned => "\"planned\""u8,
        ImplementationState.InProgress => "\"in-progress\""u8,
        ImplementationState.PartiallyImplemented => "\"partially-implemented\""u8,
        ImplementationState.Implemented => "\"implemented\""u8,
        ImplementationState.NotImplemented => "\"not-implemented\""u8,
        ImplementationState.Dropped => "\"dropped\""u8,
        ImplementationState.Superseded => "\"superseded\""u8,
        _ => throw new JsonException("Not a member of ImplementationState."),
    };
}

using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="StatementKind"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class StatementKindNames
{
    public static ReadOnlySpan<byte> Of(StatementKind? value) => value switch
    {
        null => default,
        StatementKind.Quote => "\"quote\""u8,
        StatementKind.Reported => "\"reported\""u8,
        StatementKind.Commitment => "\"commitment\""u8,
        _ => throw new JsonException("Not a member of StatementKind."),
    };
}

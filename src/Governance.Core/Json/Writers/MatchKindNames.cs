using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="MatchKind"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class MatchKindNames
{
    public static ReadOnlySpan<byte> Of(MatchKind? value) => value switch
    {
        null => default,
        MatchKind.Exact => "\"exact\""u8,
        MatchKind.Narrower => "\"narrower\""u8,
        MatchKind.Broader => "\"broader\""u8,
        MatchKind.Near => "\"near\""u8,
        _ => throw new JsonException("Not a member of MatchKind."),
    };
}

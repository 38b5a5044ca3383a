using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="EventStatus"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class EventStatusNames
{
    public static ReadOnlySpan<byte> Of(EventStatus? value) => value switch
    {
        null => default,
        EventStatus.Planned => "\"planned\""u8,
        EventStatus.Confirmed => "\"confirmed\""u8,
        EventStatus.Held => "\"held\""u8,
        EventStatus.Cancelled => "\"cancelled\""u8,
        EventStatus.Postponed => "\"postponed\""u8,
        _ => throw new JsonException("Not a member of EventStatus."),
    };
}

using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="PlaceRole"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class PlaceRoleNames
{
    public static ReadOnlySpan<byte> Of(PlaceRole? value) => value switch
    {
        null => default,
        PlaceRole.Here => "\"here\""u8,
        PlaceRole.Origin => "\"origin\""u8,
        PlaceRole.Birth => "\"birth\""u8,
        PlaceRole.Residence => "\"residence\""u8,
        PlaceRole.Previous => "\"previous\""u8,
        PlaceRole.Transit => "\"transit\""u8,
        PlaceRole.Next => "\"next\""u8,
        PlaceRole.Destination => "\"destination\""u8,
        PlaceRole.Incident => "\"incident\""u8,
        PlaceRole.Recruitment => "\"recruitment\""u8,
        PlaceRole.Exploitation => "\"exploitation\""u8,
        PlaceRole.Return => "\"return\""u8,
        PlaceRole.Interception => "\"interception\""u8,
        PlaceRole.Disembarkation => "\"disembarkation\""u8,
        _ => throw new JsonException("Not a member of PlaceRole."),
    };
}

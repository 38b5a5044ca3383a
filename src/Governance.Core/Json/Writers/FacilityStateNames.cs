using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="FacilityState"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class FacilityStateNames
{
    public static ReadOnlySpan<byte> Of(FacilityState? value) => value switch
    {
        null => default,
        FacilityState.Planned => "\"planned\""u8,
        FacilityState.Built => "\"built\""u8,
        FacilityState.HandedOver => "\"handed-over\""u8,
        FacilityState.PartlyOperational => "\"partly-operational\""u8,
        FacilityState.Operational => "\"operational\""u8,
        FacilityState.Suspended => "\"suspended\""u8,
        FacilityState.Closed => "\"closed\""u8,
        _ => throw new JsonException("Not a member of FacilityState."),
    };
}

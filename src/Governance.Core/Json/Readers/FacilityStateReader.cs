using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="FacilityState"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class FacilityStateReader
{
    public static FacilityState Read(ref JsonInput input)
        => input.Is("planned"u8) ? FacilityState.Planned
        : input.Is("built"u8) ? FacilityState.Built
        : input.Is("handed-over"u8) ? FacilityState.HandedOver
        : input.Is("partly-operational"u8) ? FacilityState.PartlyOperational
        : input.Is("operational"u8) ? FacilityState.Operational
        : input.Is("suspended"u8) ? FacilityState.Suspended
        : input.Is("closed"u8) ? FacilityState.Closed
        : throw JsonInput.Unexpected();
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="EventStatus"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class EventStatusReader
{
    public static EventStatus Read(ref JsonInput input)
        => input.Is("planned"u8) ? EventStatus.Planned
        : input.Is("confirmed"u8) ? EventStatus.Confirmed
        : input.Is("held"u8) ? EventStatus.Held
        : input.Is("cancelled"u8) ? EventStatus.Cancelled
        : input.Is("postponed"u8) ? EventStatus.Postponed
        : throw JsonInput.Unexpected();
}

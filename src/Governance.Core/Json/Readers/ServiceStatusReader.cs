using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="ServiceStatus"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class ServiceStatusReader
{
    public static ServiceStatus Read(ref JsonInput input)
        => input.Is("planned"u8) ? ServiceStatus.Planned
        : input.Is("active"u8) ? ServiceStatus.Active
        : input.Is("suspended"u8) ? ServiceStatus.Suspended
        : input.Is("closed"u8) ? ServiceStatus.Closed
        : throw JsonInput.Unexpected();
}

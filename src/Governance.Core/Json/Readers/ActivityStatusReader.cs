using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="ActivityStatus"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class ActivityStatusReader
{
    public static ActivityStatus Read(ref JsonInput input)
        => input.Is("planned"u8) ? ActivityStatus.Planned
        : input.Is("active"u8) ? ActivityStatus.Active
        : input.Is("suspended"u8) ? ActivityStatus.Suspended
        : input.Is("completed"u8) ? ActivityStatus.Completed
        : input.Is("cancelled"u8) ? ActivityStatus.Cancelled
        : throw JsonInput.Unexpected();
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="TraffickingStatus"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class TraffickingStatusReader
{
    public static TraffickingStatus Read(ref JsonInput input)
        => input.Is("presumed"u8) ? TraffickingStatus.Presumed
        : input.Is("confirmed"u8) ? TraffickingStatus.Confirmed
        : input.Is("not-trafficked"u8) ? TraffickingStatus.NotTrafficked
        : throw JsonInput.Unexpected();
}

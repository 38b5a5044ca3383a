using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="DesiredDirection"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class DesiredDirectionReader
{
    public static DesiredDirection Read(ref JsonInput input)
        => input.Is("increase"u8) ? DesiredDirection.Increase
        : input.Is("decrease"u8) ? DesiredDirection.Decrease
        : input.Is("none"u8) ? DesiredDirection.None
        : throw JsonInput.Unexpected();
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="ReferralDirection"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class ReferralDirectionReader
{
    public static ReferralDirection Read(ref JsonInput input)
        => input.Is("in"u8) ? ReferralDirection.In
        : input.Is("out"u8) ? ReferralDirection.Out
        : throw JsonInput.Unexpected();
}

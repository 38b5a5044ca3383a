using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="CaseStatus"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class CaseStatusReader
{
    public static CaseStatus Read(ref JsonInput input)
        => input.Is("open"u8) ? CaseStatus.Open
        : input.Is("follow-up"u8) ? CaseStatus.FollowUp
        : input.Is("closed"u8) ? CaseStatus.Closed
        : input.Is("closed-referred"u8) ? CaseStatus.ClosedReferred
        : throw JsonInput.Unexpected();
}

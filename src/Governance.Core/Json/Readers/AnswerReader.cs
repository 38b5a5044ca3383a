using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="Answer"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class AnswerReader
{
    public static Answer Read(ref JsonInput input)
        => input.Is("yes"u8) ? Answer.Yes
        : input.Is("no"u8) ? Answer.No
        : input.Is("unknown"u8) ? Answer.Unknown
        : input.Is("not-asked"u8) ? Answer.NotAsked
        : input.Is("not-available"u8) ? Answer.NotAvailable
        : input.Is("suppressed"u8) ? Answer.Suppressed
        : input.Is("not-applicable"u8) ? Answer.NotApplicable
        : input.Is("refused"u8) ? Answer.Refused
        : input.Is("not-known"u8) ? Answer.NotKnown
        : input.Is("not-published"u8) ? Answer.NotPublished
        : throw JsonInput.Unexpected();
}

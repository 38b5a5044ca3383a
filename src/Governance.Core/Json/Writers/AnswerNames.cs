using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="Answer"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class AnswerNames
{
    public static ReadOnlySpan<byte> Of(Answer? value) => value switch
    {
        null => default,
        Answer.Yes => "\"yes\""u8,
        Answer.No => "\"no\""u8,
        Answer.Unknown => "\"unknown\""u8,
        Answer.NotAsked => "\"not-asked\""u8,
        Answer.NotAvailable => "\"not-available\""u8,
        Answer.Suppressed => "\"suppressed\""u8,
        Answer.NotApplicable => "\"not-applicable\""u8,
        Answer.Refused => "\"refused\""u8,
        Answer.NotKnown => "\"not-known\""u8,
        Answer.NotPublished => "\"not-published\""u8,
        _ => throw new JsonException("Not a member of Answer."),
    };
}

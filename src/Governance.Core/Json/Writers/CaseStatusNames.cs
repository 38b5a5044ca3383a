using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="CaseStatus"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class CaseStatusNames
{
    public static ReadOnlySpan<byte> Of(CaseStatus? value) => value switch
    {
        null => default,
        CaseStatus.Open => "\"open\""u8,
        CaseStatus.FollowUp => "\"follow-up\""u8,
        CaseStatus.Closed => "\"closed\""u8,
        CaseStatus.ClosedReferred => "\"closed-referred\""u8,
        _ => throw new JsonException("Not a member of CaseStatus."),
    };
}

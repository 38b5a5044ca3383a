using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="ReferralDirection"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class ReferralDirectionNames
{
    public static ReadOnlySpan<byte> Of(ReferralDirection? value) => value switch
    {
        null => default,
        ReferralDirection.In => "\"in\""u8,
        ReferralDirection.Out => "\"out\""u8,
        _ => throw new JsonException("Not a member of ReferralDirection."),
    };
}

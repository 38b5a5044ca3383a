using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="Sensitivity"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class SensitivityNames
{
    public static ReadOnlySpan<byte> Of(Sensitivity? value) => value switch
    {
        null => default,
        Sensitivity.Public => "\"public\""u8,
        Sensitivity.Restricted => "\"restricted\""u8,
        Sensitivity.Confidential => "\"confidential\""u8,
        Sensitivity.StrictlyConfidential => "\"strictly-confidential\""u8,
        _ => throw new JsonException("Not a member of Sensitivity."),
    };
}

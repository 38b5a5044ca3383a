using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="LegalStay"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class LegalStayNames
{
    public static ReadOnlySpan<byte> Of(LegalStay? value) => value switch
    {
        null => default,
        LegalStay.Regular => "\"regular\""u8,
        LegalStay.Irregular => "\"irregular\""u8,
        LegalStay.NotApplicable => "\"not-applicable\""u8,
        LegalStay.Unknown => "\"unknown\""u8,
        _ => throw new JsonException("Not a member of LegalStay."),
    };
}

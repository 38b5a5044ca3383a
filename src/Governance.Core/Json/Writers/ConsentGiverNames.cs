using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="ConsentGiver"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class ConsentGiverNames
{
    public static ReadOnlySpan<byte> Of(ConsentGiver? value) => value switch
    {
        null => default,
        ConsentGiver.Self => "\"self\""u8,
        ConsentGiver.Guardian => "\"guardian\""u8,
        ConsentGiver.LegalRepresentative => "\"legal-representative\""u8,
        _ => throw new JsonException("Not a member of ConsentGiver."),
    };
}

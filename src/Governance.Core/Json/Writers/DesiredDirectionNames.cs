using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="DesiredDirection"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class DesiredDirectionNames
{
    public static ReadOnlySpan<byte> Of(DesiredDirection? value) => value switch
    {
        null => default,
        DesiredDirection.Increase => "\"increase\""u8,
        DesiredDirection.Decrease => "\"decrease\""u8,
        DesiredDirection.None => "\"none\""u8,
        _ => throw new JsonException("Not a member of DesiredDirection."),
    };
}

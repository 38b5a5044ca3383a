using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="LinkBasis"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class LinkBasisNames
{
    public static ReadOnlySpan<byte> Of(LinkBasis? value) => value switch
    {
        null => default,
        LinkBasis.Stated => "\"stated\""u8,
        LinkBasis.Inferred => "\"inferred\""u8,
        _ => throw new JsonException("Not a member of LinkBasis."),
    };
}

using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="LocationDisclosure"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class LocationDisclosureNames
{
    public static ReadOnlySpan<byte> Of(LocationDisclosure? value) => value switch
    {
        null => default,
        LocationDisclosure.Public => "\"public\""u8,
        LocationDisclosure.Locality => "\"locality\""u8,
        LocationDisclosure.Withheld => "\"withheld\""u8,
        _ => throw new JsonException("Not a member of LocationDisclosure."),
    };
}

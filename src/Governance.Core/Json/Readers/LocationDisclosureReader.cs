using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="LocationDisclosure"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class LocationDisclosureReader
{
    public static LocationDisclosure Read(ref JsonInput input)
        => input.Is("public"u8) ? LocationDisclosure.Public
        : input.Is("locality"u8) ? LocationDisclosure.Locality
        : input.Is("withheld"u8) ? LocationDisclosure.Withheld
        : throw JsonInput.Unexpected();
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="PostalAddress"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class PostalAddressWriter
{
    public static void Write(ref JsonOutput output, PostalAddress value)
    {
        output.Start((byte)'{');
        output.Member("\"street\":"u8, value.Street);
        output.Member("\"city\":"u8, value.City);
        output.Member("\"state\":"u8, value.State);
        output.Member("\"postalCode\":"u8, value.PostalCode);
        output.Member("\"country\":"u8, value.Country);
        output.Object("\"point\":"u8, value.Point, GeoPointWriter.Write);
        output.End((byte)'}');
    }
}

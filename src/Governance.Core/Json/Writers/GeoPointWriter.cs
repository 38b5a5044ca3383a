using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="GeoPoint"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class GeoPointWriter
{
    public static void Write(ref JsonOutput output, GeoPoint value)
    {
        output.Start((byte)'{');
        output.Member("\"latitude\":"u8, value.Latitude);
        output.Member("\"longitude\":"u8, value.Longitude);
        output.End((byte)'}');
    }
}

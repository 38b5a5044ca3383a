using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="TraffickingEvent"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class TraffickingEventWriter
{
    public static void Write(ref JsonOutput output, TraffickingEvent value)
    {
        output.Start((byte)'{');
        output.Member("\"kind\":"u8, value.Kind);
        output.Member("\"date\":"u8, value.Date);
        output.Object("\"place\":"u8, value.Place, PlaceWriter.Write);
        output.Member("\"description\":"u8, value.Description);
        output.End((byte)'}');
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Position"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class PositionWriter
{
    public static void Write(ref JsonOutput output, Position value)
    {
        output.Start((byte)'{');
        output.Member("\"value\":"u8, PositionValueNames.Of(value.Value));
        output.Object("\"by\":"u8, value.By, OrganisationRefWriter.Write);
        output.Member("\"date\":"u8, value.Date);
        output.Object("\"text\":"u8, value.Text, LocalizedTextWriter.Write);
        output.End((byte)'}');
    }
}

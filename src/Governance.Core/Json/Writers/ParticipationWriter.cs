using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Participation"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class ParticipationWriter
{
    public static void Write(ref JsonOutput output, Participation value)
    {
        output.Start((byte)'{');
        output.Object("\"person\":"u8, value.Person, PersonRefWriter.Write);
        output.Member("\"role\":"u8, value.Role);
        output.Member("\"segment\":"u8, value.Segment);
        output.Member("\"segmentId\":"u8, value.SegmentId);
        output.Object("\"onBehalfOf\":"u8, value.OnBehalfOf, PersonRefWriter.Write);
        output.Object("\"capacity\":"u8, value.Capacity, LocalizedTextWriter.Write);
        output.Member("\"present\":"u8, PresenceBasisNames.Of(value.Present));
        output.End((byte)'}');
    }
}

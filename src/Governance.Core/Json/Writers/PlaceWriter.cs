using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Place"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class PlaceWriter
{
    public static void Write(ref JsonOutput output, Place value)
    {
        output.Start((byte)'{');
        output.Member("\"name\":"u8, value.Name);
        output.Member("\"kind\":"u8, PlaceKindNames.Of(value.Kind));
        output.Member("\"role\":"u8, PlaceRoleNames.Of(value.Role));
        output.Member("\"level\":"u8, value.Level);
        output.Member("\"country\":"u8, value.Country);
        output.Object("\"pCode\":"u8, value.PCode, PCodeWriter.Write);
        output.List("\"within\":"u8, value.Within, AdminUnitWriter.Write);
        output.Member("\"region\":"u8, value.Region);
        output.List("\"identifiers\":"u8, value.Identifiers, IdentifierWriter.Write);
        output.Member("\"facilityId\":"u8, value.FacilityId);
        output.Object("\"point\":"u8, value.Point, GeoPointWriter.Write);
        output.Member("\"precision\":"u8, CoordinatePrecisionNames.Of(value.Precision));
        output.Member("\"presumed\":"u8, value.Presumed);
        output.Member("\"percentage\":"u8, value.Percentage);
        output.Member("\"note\":"u8, value.Note);
        output.End((byte)'}');
    }
}

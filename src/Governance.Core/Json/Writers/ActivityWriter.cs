using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Activity"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class ActivityWriter
{
    public static void Write(ref JsonOutput output, Activity value)
    {
        output.Start((byte)'{');
        output.Raw("\"type\":\"Activity\""u8);
        output.Member("\"schemaVersion\":"u8, value.SchemaVersion);
        output.Member("\"id\":"u8, value.Id);
        output.Member("\"minted\":"u8, value.Minted);
        output.List("\"identifiers\":"u8, value.Identifiers, IdentifierWriter.Write);
        output.Object("\"source\":"u8, value.Source, SourceWriter.Write);
        output.Member("\"sensitivity\":"u8, SensitivityNames.Of(value.Sensitivity));
        output.Object("\"processing\":"u8, value.Processing, ProcessingWriter.Write);
        output.Object("\"title\":"u8, value.Title, LocalizedTextWriter.Write);
        output.Object("\"description\":"u8, value.Description, LocalizedTextWriter.Write);
        output.Member("\"parentId\":"u8, value.ParentId);
        output.Member("\"status\":"u8, ActivityStatusNames.Of(value.Status));
        output.Object("\"planned\":"u8, value.Planned, PeriodWriter.Write);
        output.Object("\"actual\":"u8, value.Actual, PeriodWriter.Write);
        output.List("\"organisations\":"u8, value.Organisations, OrganisationRefWriter.Write);
        output.List("\"sectors\":"u8, value.Sectors, CodedWriter.Write);
        output.List("\"themes\":"u8, value.Themes, CodedWriter.Write);
        output.List("\"places\":"u8, value.Places, PlaceWriter.Write);
        output.List("\"reach\":"u8, value.Reach, ReachWriter.Write);
        output.List("\"money\":"u8, value.Money, ActivityMoneyWriter.Write);
        output.Member("\"modality\":"u8, value.Modality);
        output.List("\"recommendationIds\":"u8, value.RecommendationIds, JsonOutput.Item);
        output.List("\"eventIds\":"u8, value.EventIds, JsonOutput.Item);
        output.List("\"facilityIds\":"u8, value.FacilityIds, JsonOutput.Item);
        output.List("\"relatedIds\":"u8, value.RelatedIds, JsonOutput.Item);
        output.List("\"contacts\":"u8, value.Contacts, PublicContactWriter.Write);
        output.List("\"contactPersons\":"u8, value.ContactPersons, PersonRefWriter.Write);
        output.List("\"indicatorLinks\":"u8, value.IndicatorLinks, IndicatorLinkWriter.Write);
        output.List("\"frameworkLinks\":"u8, value.FrameworkLinks, FrameworkLinkWriter.Write);
        output.List("\"documents\":"u8, value.Documents, DocumentRefWriter.Write);
        output.Member("\"note\":"u8, value.Note);
        output.Member("\"extensions\":"u8, value.Extensions);
        output.End((byte)'}');
    }
}

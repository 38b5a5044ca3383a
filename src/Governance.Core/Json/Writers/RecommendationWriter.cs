using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Recommendation"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class RecommendationWriter
{
    public static void Write(ref JsonOutput output, Recommendation value)
    {
        output.Start((byte)'{');
        output.Raw("\"type\":\"Recommendation\""u8);
        output.Member("\"schemaVersion\":"u8, value.SchemaVersion);
        output.Member("\"id\":"u8, value.Id);
        output.Member("\"minted\":"u8, value.Minted);
        output.List("\"identifiers\":"u8, value.Identifiers, IdentifierWriter.Write);
        output.Object("\"source\":"u8, value.Source, SourceWriter.Write);
        output.Member("\"sensitivity\":"u8, SensitivityNames.Of(value.Sensitivity));
        output.Object("\"processing\":"u8, value.Processing, ProcessingWriter.Write);
        output.Object("\"text\":"u8, value.Text, LocalizedTextWriter.Write);
        output.Member("\"number\":"u8, value.Number);
        output.Member("\"kind\":"u8, value.Kind);
        output.Member("\"parentId\":"u8, value.ParentId);
        output.Member("\"eventId\":"u8, value.EventId);
        output.Member("\"mechanism\":"u8, value.Mechanism);
        output.Member("\"session\":"u8, value.Session);
        output.Object("\"document\":"u8, value.Document, DocumentRefWriter.Write);
        output.Member("\"made\":"u8, value.Made);
        output.List("\"makers\":"u8, value.Makers, OrganisationRefWriter.Write);
        output.List("\"addressees\":"u8, value.Addressees, OrganisationRefWriter.Write);
        output.List("\"responsible\":"u8, value.Responsible, OrganisationRefWriter.Write);
        output.List("\"supporting\":"u8, value.Supporting, OrganisationRefWriter.Write);
        output.List("\"themes\":"u8, value.Themes, CodedWriter.Write);
        output.List("\"affectedGroups\":"u8, value.AffectedGroups, CodedWriter.Write);
        output.Member("\"actionLevel\":"u8, value.ActionLevel);
        output.Object("\"place\":"u8, value.Place, PlaceWriter.Write);
        output.List("\"frameworkLinks\":"u8, value.FrameworkLinks, FrameworkLinkWriter.Write);
        output.Member("\"priority\":"u8, value.Priority);
        output.Member("\"due\":"u8, value.Due);
        output.Object("\"dueText\":"u8, value.DueText, LocalizedTextWriter.Write);
        output.List("\"positions\":"u8, value.Positions, PositionWriter.Write);
        output.Object("\"implementation\":"u8, value.Implementation, ImplementationWriter.Write);
        output.List("\"indicatorLinks\":"u8, value.IndicatorLinks, IndicatorLinkWriter.Write);
        output.List("\"activityIds\":"u8, value.ActivityIds, JsonOutput.Item);
        output.List("\"facilityIds\":"u8, value.FacilityIds, JsonOutput.Item);
        output.List("\"organisationIds\":"u8, value.OrganisationIds, JsonOutput.Item);
        output.List("\"relatedIds\":"u8, value.RelatedIds, JsonOutput.Item);
        output.Member("\"duplicateOfId\":"u8, value.DuplicateOfId);
        output.Member("\"supersededById\":"u8, value.SupersededById);
        output.Object("\"budget\":"u8, value.Budget, MoneyWriter.Write);
        output.List("\"comments\":"u8, value.Comments, LocalizedTextWriter.Write);
        output.Member("\"extensions\":"u8, value.Extensions);
        output.End((byte)'}');
    }
}

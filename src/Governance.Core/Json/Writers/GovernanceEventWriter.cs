using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="GovernanceEvent"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class GovernanceEventWriter
{
    public static void Write(ref JsonOutput output, GovernanceEvent value)
    {
        output.Start((byte)'{');
        output.Raw("\"type\":\"GovernanceEvent\""u8);
        output.Member("\"schemaVersion\":"u8, value.SchemaVersion);
        output.Member("\"id\":"u8, value.Id);
        output.Member("\"minted\":"u8, value.Minted);
        output.List("\"identifiers\":"u8, value.Identifiers, IdentifierWriter.Write);
        output.Object("\"source\":"u8, value.Source, SourceWriter.Write);
        output.Member("\"sensitivity\":"u8, SensitivityNames.Of(value.Sensitivity));
        output.Object("\"processing\":"u8, value.Processing, ProcessingWriter.Write);
        output.Member("\"kind\":"u8, value.Kind);
        output.Object("\"title\":"u8, value.Title, LocalizedTextWriter.Write);
        output.Member("\"parentId\":"u8, value.ParentId);
        output.Member("\"status\":"u8, EventStatusNames.Of(value.Status));
        output.Object("\"held\":"u8, value.Held, PeriodWriter.Write);
        output.Member("\"startTime\":"u8, value.StartTime);
        output.Member("\"endTime\":"u8, value.EndTime);
        output.Member("\"timeZone\":"u8, value.TimeZone);
        output.Member("\"published\":"u8, value.Published);
        output.Object("\"place\":"u8, value.Place, PlaceWriter.Write);
        output.Object("\"venue\":"u8, value.Venue, LocalizedTextWriter.Write);
        output.List("\"initiators\":"u8, value.Initiators, OrganisationRefWriter.Write);
        output.List("\"organisers\":"u8, value.Organisers, OrganisationRefWriter.Write);
        output.List("\"funders\":"u8, value.Funders, OrganisationRefWriter.Write);
        output.Member("\"attendance\":"u8, value.Attendance);
        output.Object("\"audience\":"u8, value.Audience, LocalizedTextWriter.Write);
        output.List("\"aims\":"u8, value.Aims, LocalizedTextWriter.Write);
        output.List("\"participations\":"u8, value.Participations, ParticipationWriter.Write);
        output.Member("\"participantCount\":"u8, value.ParticipantCount);
        output.List("\"statements\":"u8, value.Statements, StatementWriter.Write);
        output.List("\"themes\":"u8, value.Themes, CodedWriter.Write);
        output.List("\"frameworkLinks\":"u8, value.FrameworkLinks, FrameworkLinkWriter.Write);
        output.Object("\"outcomes\":"u8, value.Outcomes, EventOutcomesWriter.Write);
        output.List("\"languages\":"u8, value.Languages, JsonOutput.Item);
        output.List("\"documents\":"u8, value.Documents, DocumentRefWriter.Write);
        output.Member("\"url\":"u8, value.Url);
        output.List("\"notes\":"u8, value.Notes, LocalizedTextWriter.Write);
        output.Member("\"extensions\":"u8, value.Extensions);
        output.End((byte)'}');
    }
}

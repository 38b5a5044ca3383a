using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="TraffickingContext"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class TraffickingContextWriter
{
    public static void Write(ref JsonOutput output, TraffickingContext value)
    {
        output.Start((byte)'{');
        output.Member("\"status\":"u8, TraffickingStatusNames.Of(value.Status));
        output.Object("\"decidedBy\":"u8, value.DecidedBy, OrganisationRefWriter.Write);
        output.Member("\"decidedByKind\":"u8, value.DecidedByKind);
        output.Member("\"decided\":"u8, value.Decided);
        output.List("\"acts\":"u8, value.Acts, CodedWriter.Write);
        output.List("\"means\":"u8, value.Means, CodedWriter.Write);
        output.List("\"recruitmentMethods\":"u8, value.RecruitmentMethods, CodedWriter.Write);
        output.List("\"recruitmentPlatforms\":"u8, value.RecruitmentPlatforms, JsonOutput.Item);
        output.List("\"controlMethods\":"u8, value.ControlMethods, CodedWriter.Write);
        output.List("\"exploitationTypes\":"u8, value.ExploitationTypes, CodedWriter.Write);
        output.List("\"sexualExploitationTypes\":"u8, value.SexualExploitationTypes, CodedWriter.Write);
        output.List("\"exploitationPlatforms\":"u8, value.ExploitationPlatforms, JsonOutput.Item);
        output.List("\"sectors\":"u8, value.Sectors, CodedWriter.Write);
        output.List("\"recruiterRelations\":"u8, value.RecruiterRelations, CodedWriter.Write);
        output.List("\"places\":"u8, value.Places, PlaceWriter.Write);
        output.Object("\"ageWhenTrafficked\":"u8, value.AgeWhenTrafficked, AgeWriter.Write);
        output.Member("\"durationMonthsFrom\":"u8, value.DurationMonthsFrom);
        output.Member("\"durationMonthsTo\":"u8, value.DurationMonthsTo);
        output.Member("\"abduction\":"u8, AnswerNames.Of(value.Abduction));
        output.List("\"events\":"u8, value.Events, TraffickingEventWriter.Write);
        output.End((byte)'}');
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="MigrantCase"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class MigrantCaseWriter
{
    public static void Write(ref JsonOutput output, MigrantCase value)
    {
        output.Start((byte)'{');
        output.Member("\"number\":"u8, value.Number);
        output.Object("\"owner\":"u8, value.Owner, PersonRefWriter.Write);
        output.Member("\"opened\":"u8, value.Opened);
        output.Member("\"closed\":"u8, value.Closed);
        output.Member("\"status\":"u8, CaseStatusNames.Of(value.Status));
        output.Object("\"closureReason\":"u8, value.ClosureReason, CodedWriter.Write);
        output.List("\"assessments\":"u8, value.Assessments, AssessmentWriter.Write);
        output.List("\"supportPlans\":"u8, value.SupportPlans, SupportPlanWriter.Write);
        output.List("\"referrals\":"u8, value.Referrals, ReferralWriter.Write);
        output.List("\"comments\":"u8, value.Comments, CaseCommentWriter.Write);
        output.End((byte)'}');
    }
}

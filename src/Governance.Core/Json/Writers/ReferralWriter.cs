using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Referral"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class ReferralWriter
{
    public static void Write(ref JsonOutput output, Referral value)
    {
        output.Start((byte)'{');
        output.Member("\"direction\":"u8, ReferralDirectionNames.Of(value.Direction));
        output.Object("\"from\":"u8, value.From, OrganisationRefWriter.Write);
        output.Object("\"to\":"u8, value.To, OrganisationRefWriter.Write);
        output.Object("\"worker\":"u8, value.Worker, PersonRefWriter.Write);
        output.Member("\"date\":"u8, value.Date);
        output.Member("\"reason\":"u8, value.Reason);
        output.Member("\"details\":"u8, value.Details);
        output.Member("\"outcome\":"u8, value.Outcome);
        output.Member("\"consent\":"u8, AnswerNames.Of(value.Consent));
        output.End((byte)'}');
    }
}

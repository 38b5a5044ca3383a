using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="ActivityMoney"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class ActivityMoneyWriter
{
    public static void Write(ref JsonOutput output, ActivityMoney value)
    {
        output.Start((byte)'{');
        output.Member("\"kind\":"u8, value.Kind);
        output.Object("\"amount\":"u8, (Money?)value.Amount, MoneyWriter.Write);
        output.Member("\"date\":"u8, value.Date);
        output.Object("\"period\":"u8, value.Period, PeriodWriter.Write);
        output.Object("\"provider\":"u8, value.Provider, OrganisationRefWriter.Write);
        output.Object("\"receiver\":"u8, value.Receiver, OrganisationRefWriter.Write);
        output.Member("\"reference\":"u8, value.Reference);
        output.Member("\"description\":"u8, value.Description);
        output.End((byte)'}');
    }
}

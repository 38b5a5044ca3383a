using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Consent"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class ConsentWriter
{
    public static void Write(ref JsonOutput output, Consent value)
    {
        output.Start((byte)'{');
        output.Member("\"purpose\":"u8, value.Purpose);
        output.Object("\"recipient\":"u8, value.Recipient, OrganisationRefWriter.Write);
        output.Member("\"given\":"u8, value.Given);
        output.Member("\"withdrawn\":"u8, value.Withdrawn);
        output.Member("\"form\":"u8, value.Form);
        output.Member("\"by\":"u8, ConsentGiverNames.Of(value.By));
        output.End((byte)'}');
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Guardian"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class GuardianWriter
{
    public static void Write(ref JsonOutput output, Guardian value)
    {
        output.Start((byte)'{');
        output.Member("\"relation\":"u8, value.Relation);
        output.Object("\"appointedBy\":"u8, value.AppointedBy, OrganisationRefWriter.Write);
        output.Member("\"from\":"u8, value.From);
        output.Member("\"to\":"u8, value.To);
        output.End((byte)'}');
    }
}

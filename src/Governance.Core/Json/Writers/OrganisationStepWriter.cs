using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="OrganisationStep"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class OrganisationStepWriter
{
    public static void Write(ref JsonOutput output, OrganisationStep value)
    {
        output.Start((byte)'{');
        output.Member("\"state\":"u8, OrganisationStateNames.Of(value.State));
        output.Member("\"date\":"u8, value.Date);
        output.List("\"evidence\":"u8, value.Evidence, DocumentRefWriter.Write);
        output.Member("\"note\":"u8, value.Note);
        output.End((byte)'}');
    }
}

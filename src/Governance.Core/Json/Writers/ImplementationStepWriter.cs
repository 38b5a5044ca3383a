using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="ImplementationStep"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class ImplementationStepWriter
{
    public static void Write(ref JsonOutput output, ImplementationStep value)
    {
        output.Start((byte)'{');
        output.Member("\"state\":"u8, ImplementationStateNames.Of(value.State));
        output.Member("\"date\":"u8, value.Date);
        output.Object("\"by\":"u8, value.By, OrganisationRefWriter.Write);
        output.List("\"evidence\":"u8, value.Evidence, DocumentRefWriter.Write);
        output.Member("\"note\":"u8, value.Note);
        output.End((byte)'}');
    }
}

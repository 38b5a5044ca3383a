using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="FacilityStep"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class FacilityStepWriter
{
    public static void Write(ref JsonOutput output, FacilityStep value)
    {
        output.Start((byte)'{');
        output.Member("\"state\":"u8, FacilityStateNames.Of(value.State));
        output.Member("\"date\":"u8, value.Date);
        output.Member("\"basis\":"u8, LinkBasisNames.Of(value.Basis));
        output.List("\"evidence\":"u8, value.Evidence, DocumentRefWriter.Write);
        output.Member("\"note\":"u8, value.Note);
        output.End((byte)'}');
    }
}

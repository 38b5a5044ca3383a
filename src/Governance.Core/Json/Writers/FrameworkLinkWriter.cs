using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="FrameworkLink"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class FrameworkLinkWriter
{
    public static void Write(ref JsonOutput output, FrameworkLink value)
    {
        output.Start((byte)'{');
        output.Member("\"objectiveId\":"u8, value.ObjectiveId);
        output.Member("\"basis\":"u8, LinkBasisNames.Of(value.Basis));
        output.Member("\"by\":"u8, value.By);
        output.Member("\"note\":"u8, value.Note);
        output.End((byte)'}');
    }
}

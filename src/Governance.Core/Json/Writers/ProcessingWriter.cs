using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Processing"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class ProcessingWriter
{
    public static void Write(ref JsonOutput output, Processing value)
    {
        output.Start((byte)'{');
        output.Member("\"controller\":"u8, value.Controller);
        output.Member("\"legalBasis\":"u8, value.LegalBasis);
        output.Member("\"sharingProtocol\":"u8, value.SharingProtocol);
        output.Member("\"retainUntil\":"u8, value.RetainUntil);
        output.End((byte)'}');
    }
}

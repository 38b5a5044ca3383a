using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="InformationSource"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class InformationSourceWriter
{
    public static void Write(ref JsonOutput output, InformationSource value)
    {
        output.Start((byte)'{');
        output.Member("\"name\":"u8, value.Name);
        output.Member("\"url\":"u8, value.Url);
        output.End((byte)'}');
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Source"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class SourceWriter
{
    public static void Write(ref JsonOutput output, Source value)
    {
        output.Start((byte)'{');
        output.Member("\"organisation\":"u8, value.Organisation);
        output.Member("\"dataset\":"u8, value.Dataset);
        output.Member("\"url\":"u8, value.Url);
        output.Member("\"licence\":"u8, value.Licence);
        output.Member("\"derivativesForbidden\":"u8, value.DerivativesForbidden);
        output.Member("\"published\":"u8, value.Published);
        output.Member("\"retrieved\":"u8, value.Retrieved);
        output.Member("\"format\":"u8, value.Format);
        output.Member("\"sheet\":"u8, value.Sheet);
        output.Member("\"row\":"u8, value.Row);
        output.End((byte)'}');
    }
}

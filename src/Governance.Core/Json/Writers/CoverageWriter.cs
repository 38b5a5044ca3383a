using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Coverage"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class CoverageWriter
{
    public static void Write(ref JsonOutput output, Coverage value)
    {
        output.Start((byte)'{');
        output.Member("\"points\":"u8, value.Points);
        output.Member("\"days\":"u8, value.Days);
        output.Member("\"hours\":"u8, value.Hours);
        output.End((byte)'}');
    }
}

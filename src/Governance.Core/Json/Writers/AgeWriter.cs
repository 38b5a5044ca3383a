using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Age"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class AgeWriter
{
    public static void Write(ref JsonOutput output, Age value)
    {
        output.Start((byte)'{');
        output.Member("\"years\":"u8, value.Years);
        output.Member("\"band\":"u8, value.Band);
        output.Member("\"reference\":"u8, value.Reference);
        output.Member("\"referenceDate\":"u8, value.ReferenceDate);
        output.End((byte)'}');
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="TravelGroup"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class TravelGroupWriter
{
    public static void Write(ref JsonOutput output, TravelGroup value)
    {
        output.Start((byte)'{');
        output.Member("\"key\":"u8, value.Key);
        output.Member("\"size\":"u8, value.Size);
        output.Member("\"withFamily\":"u8, AnswerNames.Of(value.WithFamily));
        output.Member("\"adults\":"u8, value.Adults);
        output.Member("\"children\":"u8, value.Children);
        output.End((byte)'}');
    }
}

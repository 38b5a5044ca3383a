using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Translation"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class TranslationWriter
{
    public static void Write(ref JsonOutput output, Translation value)
    {
        output.Start((byte)'{');
        output.Member("\"language\":"u8, value.Language);
        output.Member("\"text\":"u8, value.Text);
        output.Member("\"status\":"u8, TranslationStatusNames.Of(value.Status));
        output.End((byte)'}');
    }
}

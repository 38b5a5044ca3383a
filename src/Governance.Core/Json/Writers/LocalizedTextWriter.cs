using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="LocalizedText"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class LocalizedTextWriter
{
    public static void Write(ref JsonOutput output, LocalizedText value)
    {
        output.Start((byte)'{');
        output.Member("\"language\":"u8, value.Language);
        output.Member("\"text\":"u8, value.Text);
        output.List("\"translations\":"u8, value.Translations, TranslationWriter.Write);
        output.End((byte)'}');
    }
}

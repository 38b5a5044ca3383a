using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="DocumentRef"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class DocumentRefWriter
{
    public static void Write(ref JsonOutput output, DocumentRef value)
    {
        output.Start((byte)'{');
        output.Object("\"title\":"u8, value.Title, LocalizedTextWriter.Write);
        output.Member("\"kind\":"u8, value.Kind);
        output.Member("\"url\":"u8, value.Url);
        output.Member("\"symbol\":"u8, value.Symbol);
        output.Member("\"publisher\":"u8, value.Publisher);
        output.Member("\"published\":"u8, value.Published);
        output.Member("\"language\":"u8, value.Language);
        output.Member("\"locator\":"u8, value.Locator);
        output.End((byte)'}');
    }
}

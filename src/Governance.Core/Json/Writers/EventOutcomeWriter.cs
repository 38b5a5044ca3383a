using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="EventOutcome"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class EventOutcomeWriter
{
    public static void Write(ref JsonOutput output, EventOutcome value)
    {
        output.Start((byte)'{');
        output.Member("\"kind\":"u8, value.Kind);
        output.Member("\"recommendationId\":"u8, value.RecommendationId);
        output.Object("\"title\":"u8, value.Title, LocalizedTextWriter.Write);
        output.Member("\"date\":"u8, value.Date);
        output.Object("\"document\":"u8, value.Document, DocumentRefWriter.Write);
        output.End((byte)'}');
    }
}

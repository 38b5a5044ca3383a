using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="JourneyLeg"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class JourneyLegWriter
{
    public static void Write(ref JsonOutput output, JourneyLeg value)
    {
        output.Start((byte)'{');
        output.Object("\"from\":"u8, value.From, PlaceWriter.Write);
        output.Object("\"to\":"u8, value.To, PlaceWriter.Write);
        output.Member("\"departed\":"u8, value.Departed);
        output.Member("\"arrived\":"u8, value.Arrived);
        output.List("\"transport\":"u8, value.Transport, JsonOutput.Item);
        output.Member("\"smuggling\":"u8, AnswerNames.Of(value.Smuggling));
        output.Object("\"cost\":"u8, value.Cost, MoneyWriter.Write);
        output.Member("\"note\":"u8, value.Note);
        output.End((byte)'}');
    }
}

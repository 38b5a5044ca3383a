using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Journey"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class JourneyWriter
{
    public static void Write(ref JsonOutput output, Journey value)
    {
        output.Start((byte)'{');
        output.Member("\"started\":"u8, value.Started);
        output.List("\"legs\":"u8, value.Legs, JourneyLegWriter.Write);
        output.Object("\"intendedDestination\":"u8, value.IntendedDestination, PlaceWriter.Write);
        output.Object("\"cost\":"u8, value.Cost, MoneyWriter.Write);
        output.End((byte)'}');
    }
}

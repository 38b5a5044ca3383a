using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Disability"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class DisabilityWriter
{
    public static void Write(ref JsonOutput output, Disability value)
    {
        output.Start((byte)'{');
        output.Member("\"status\":"u8, AnswerNames.Of(value.Status));
        output.List("\"domains\":"u8, value.Domains, JsonOutput.Item);
        output.Member("\"degree\":"u8, value.Degree);
        output.End((byte)'}');
    }
}

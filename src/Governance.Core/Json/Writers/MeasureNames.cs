using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="Measure"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class MeasureNames
{
    public static ReadOnlySpan<byte> Of(Measure? value) => value switch
    {
        null => default,
        Measure.Stock => "\"stock\""u8,
        Measure.Flow => "\"flow\""u8,
        Measure.Cumulative => "\"cumulative\""u8,
        _ => throw new JsonException("Not a member of Measure."),
    };
}

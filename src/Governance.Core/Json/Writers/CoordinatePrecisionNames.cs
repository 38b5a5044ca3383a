using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="CoordinatePrecision"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class CoordinatePrecisionNames
{
    public static ReadOnlySpan<byte> Of(CoordinatePrecision? value) => value switch
    {
        null => default,
        CoordinatePrecision.Exact => "\"exact\""u8,
        CoordinatePrecision.Approximate => "\"approximate\""u8,
        CoordinatePrecision.Centroid => "\"centroid\""u8,
        CoordinatePrecision.Unknown => "\"unknown\""u8,
        _ => throw new JsonException("Not a member of CoordinatePrecision."),
    };
}

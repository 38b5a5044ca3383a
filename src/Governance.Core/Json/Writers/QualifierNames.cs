using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="Qualifier"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class QualifierNames
{
    public static ReadOnlySpan<byte> Of(Qualifier? value) => value switch
    {
        null => default,
        Qualifier.Exact => "\"exact\""u8,
        Qualifier.Minimum => "\"minimum\""u8,
        Qualifier.MoreThan => "\"more-than\""u8,
        Qualifier.LessThan => "\"less-than\""u8,
        Qualifier.Estimate => "\"estimate\""u8,
        Qualifier.Approximate => "\"approximate\""u8,
        Qualifier.Suppressed => "\"suppressed\""u8,
        Qualifier.Rounded => "\"rounded\""u8,
        Qualifier.Weighted => "\"weighted\""u8,
        _ => throw new JsonException("Not a member of Qualifier."),
    };
}

using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="CountUnit"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class CountUnitNames
{
    public static ReadOnlySpan<byte> Of(CountUnit? value) => value switch
    {
        null => default,
        CountUnit.Person => "\"person\""u8,
        CountUnit.Household => "\"household\""u8,
        CountUnit.Case => "\"case\""u8,
        CountUnit.Movement => "\"movement\""u8,
        _ => throw new JsonException("Not a member of CountUnit."),
    };
}

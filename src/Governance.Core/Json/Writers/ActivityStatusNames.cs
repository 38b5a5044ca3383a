using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="ActivityStatus"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class ActivityStatusNames
{
    public static ReadOnlySpan<byte> Of(ActivityStatus? value) => value switch
    {
        null => default,
        ActivityStatus.Planned => "\"planned\""u8,
        ActivityStatus.Active => "\"active\""u8,
        ActivityStatus.Suspended => "\"suspended\""u8,
        ActivityStatus.Completed => "\"completed\""u8,
        ActivityStatus.Cancelled => "\"cancelled\""u8,
        _ => throw new JsonException("Not a member of ActivityStatus."),
    };
}

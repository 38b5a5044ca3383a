using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="ServiceStatus"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class ServiceStatusNames
{
    public static ReadOnlySpan<byte> Of(ServiceStatus? value) => value switch
    {
        null => default,
        ServiceStatus.Planned => "\"planned\""u8,
        ServiceStatus.Active => "\"active\""u8,
        ServiceStatus.Suspended => "\"suspended\""u8,
        ServiceStatus.Closed => "\"closed\""u8,
        _ => throw new JsonException("Not a member of ServiceStatus."),
    };
}

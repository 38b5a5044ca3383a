using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Household"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class HouseholdWriter
{
    public static void Write(ref JsonOutput output, Household value)
    {
        output.Start((byte)'{');
        output.Member("\"key\":"u8, value.Key);
        output.Member("\"size\":"u8, value.Size);
        output.Member("\"role\":"u8, value.Role);
        output.End((byte)'}');
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="Money"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class MoneyWriter
{
    public static void Write(ref JsonOutput output, Money value)
    {
        output.Start((byte)'{');
        output.Member("\"amount\":"u8, value.Amount);
        output.Member("\"currency\":"u8, value.Currency);
        output.End((byte)'}');
    }
}

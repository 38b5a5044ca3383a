using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="LegalStay"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class LegalStayReader
{
    public static LegalStay Read(ref JsonInput input)
        => input.Is("regular"u8) ? LegalStay.Regular
        : input.Is("irregular"u8) ? LegalStay.Irregular
        : input.Is("not-applicable"u8) ? LegalStay.NotApplicable
        : input.Is("unknown"u8) ? LegalStay.Unknown
        : throw JsonInput.Unexpected();
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="Sensitivity"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class SensitivityReader
{
    public static Sensitivity Read(ref JsonInput input)
        => input.Is("public"u8) ? Sensitivity.Public
        : input.Is("restricted"u8) ? Sensitivity.Restricted
        : input.Is("confidential"u8) ? Sensitivity.Confidential
        : input.Is("strictly-confidential"u8) ? Sensitivity.StrictlyConfidential
        : throw JsonInput.Unexpected();
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="ConsentGiver"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class ConsentGiverReader
{
    public static ConsentGiver Read(ref JsonInput input)
        => input.Is("self"u8) ? ConsentGiver.Self
        : input.Is("guardian"u8) ? ConsentGiver.Guardian
        : input.Is("legal-representative"u8) ? ConsentGiver.LegalRepresentative
        : throw JsonInput.Unexpected();
}

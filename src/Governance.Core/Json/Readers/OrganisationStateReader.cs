using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="OrganisationState"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class OrganisationStateReader
{
    public static OrganisationState Read(ref JsonInput input)
        => input.Is("proposed"u8) ? OrganisationState.Proposed
        : input.Is("established"u8) ? OrganisationState.Established
        : input.Is("dissolved"u8) ? OrganisationState.Dissolved
        : throw JsonInput.Unexpected();
}

using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="OrganisationState"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class OrganisationStateNames
{
    public static ReadOnlySpan<byte> Of(OrganisationState? value) => value switch
    {
        null => default,
        OrganisationState.Proposed => "\"proposed\""u8,
        OrganisationState.Established => "\"established\""u8,
        OrganisationState.Dissolved => "\"dissolved\""u8,
        _ => throw new JsonException("Not a member of OrganisationState."),
    };
}

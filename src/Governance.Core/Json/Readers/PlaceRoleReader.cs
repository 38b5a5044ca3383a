using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="PlaceRole"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class PlaceRoleReader
{
    public static PlaceRole Read(ref JsonInput input)
        => input.Is("here"u8) ? PlaceRole.Here
        : input.Is("origin"u8) ? PlaceRole.Origin
        : input.Is("birth"u8) ? PlaceRole.Birth
        : input.Is("residence"u8) ? PlaceRole.Residence
        : input.Is("previous"u8) ? PlaceRole.Previous
        : input.Is("transit"u8) ? PlaceRole.Transit
        : input.Is("next"u8) ? PlaceRole.Next
        : input.Is("destination"u8) ? PlaceRole.Destination
        : input.Is("incident"u8) ? PlaceRole.Incident
        : input.Is("recruitment"u8) ? PlaceRole.Recruitment
        : input.Is("exploitation"u8) ? PlaceRole.Exploitation
        : input.Is("return"u8) ? PlaceRole.Return
        : input.Is("interception"u8) ? PlaceRole.Interception
        : input.Is("disembarkation"u8) ? PlaceRole.Disembarkation
        : throw JsonInput.Unexpected();
}

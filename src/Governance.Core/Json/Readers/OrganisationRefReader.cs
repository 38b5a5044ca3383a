using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="OrganisationRef"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class OrganisationRefReader
{
    private static readonly MemberNames Names = new(
        "organisationId",
        "name",
        "kind",
        "role",
        "identifiers");

    public static OrganisationRef Read(ref JsonInput input)
    {
        input.Start();
        string? organisationId = null;
        string? name = null;
        string? kind = null;
        string? role = null;
        List<Identifier>? identifiers = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    organisationId = JsonInput.Text(ref input);
                    break;
                case 1:
                    name = JsonInput.Text(ref input);
                    break;
                case 2:
                    kind = JsonInput.Text(ref input);
                    break;
                case 3:
                    role = JsonInput.Text(ref input);
                    break;
                case 4:
                    identifiers = JsonInput.List(ref input, IdentifierReader.Read);
                    break;
            }
        }

        return new OrganisationRef
        {
            OrganisationId = organisationId,
            Name = name,
            Kind = kind,
            Role = role,
            Identifiers = identifiers,
        };
    }
}

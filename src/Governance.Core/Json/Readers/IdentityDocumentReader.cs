using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="IdentityDocument"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class IdentityDocumentReader
{
    private static readonly MemberNames Names = new(
        "kind",
        "number",
        "issuer",
        "expires");

    public static IdentityDocument Read(ref JsonInput input)
    {
        input.Start();
        string? kind = null;
        string? number = null;
        CountryCode? issuer = null;
        PartialDate? expires = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    kind = JsonInput.Text(ref input);
                    break;
                case 1:
                    number = JsonInput.Text(ref input);
                    break;
                case 2:
                    issuer = JsonInput.Country(ref input);
                    break;
                case 3:
                    expires = JsonInput.Date(ref input);
                    break;
            }
        }

        return new IdentityDocument
        {
            Kind = kind,
            Number = number,
            Issuer = issuer,
            Expires = expires,
        };
    }
}

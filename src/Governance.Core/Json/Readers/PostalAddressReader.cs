using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="PostalAddress"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class PostalAddressReader
{
    private static readonly MemberNames Names = new(
        "street",
        "city",
        "state",
        "postalCode",
        "country",
        "point");

    public static PostalAddress Read(ref JsonInput input)
    {
        input.Start();
        string? street = null;
        string? city = null;
        string? state = null;
        string? postalCode = null;
        CountryCode? country = null;
        GeoPoint? point = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    street = JsonInput.Text(ref input);
                    break;
                case 1:
                    city = JsonInput.Text(ref input);
                    break;
                case 2:
                    state = JsonInput.Text(ref input);
                    break;
                case 3:
                    postalCode = JsonInput.Text(ref input);
                    break;
                case 4:
                    country = JsonInput.Country(ref input);
                    break;
                case 5:
                    point = GeoPointReader.Read(ref input);
                    break;
            }
        }

        return new PostalAddress
        {
            Street = street,
            City = city,
            State = state,
            PostalCode = postalCode,
            Country = country,
            Point = point,
        };
    }
}

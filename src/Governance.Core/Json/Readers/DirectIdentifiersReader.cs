using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="DirectIdentifiers"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class DirectIdentifiersReader
{
    private static readonly MemberNames Names = new(
        "familyName",
        "givenNames",
        "otherNames",
        "salutation",
        "phones",
        "emails",
        "address",
        "documents",
        "exactBirthDate",
        "photo");

    public static DirectIdentifiers Read(ref JsonInput input)
    {
        input.Start();
        string? familyName = null;
        string? givenNames = null;
        string? otherNames = null;
        string? salutation = null;
        List<string>? phones = null;
        List<string>? emails = null;
        PostalAddress? address = null;
        List<IdentityDocument>? documents = null;
        PartialDate? exactBirthDate = null;
        string? photo = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    familyName = JsonInput.Text(ref input);
                    break;
                case 1:
                    givenNames = JsonInput.Text(ref input);
                    break;
                case 2:
                    otherNames = JsonInput.Text(ref input);
                    break;
                case 3:
                    salutation = JsonInput.Text(ref input);
                    break;
                case 4:
                    phones = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 5:
                    emails = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 6:
                    address = PostalAddressReader.Read(ref input);
                    break;
                case 7:
                    documents = JsonInput.List(ref input, IdentityDocumentReader.Read);
                    break;
                case 8:
                    exactBirthDate = JsonInput.Date(ref input);
                    break;
                case 9:
                    photo = JsonInput.Text(ref input);
                    break;
            }
        }

        return new DirectIdentifiers
        {
            FamilyName = familyName,
            GivenNames = givenNames,
            OtherNames = otherNames,
            Salutation = salutation,
            Phones = phones,
            Emails = emails,
            Address = address,
            Documents = documents,
            ExactBirthDate = exactBirthDate,
            Photo = photo,
        };
    }
}

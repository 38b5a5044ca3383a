using Governance.Core.Rules;

namespace Governance.Core.Tests.Rules;

/// <summary>What looks like a direct identifier and what does not. All numbers and addresses are invented.</summary>
public class IdentifierScanTests
{
    [Theory]
    [InlineData("personne@example.org")]
    [InlineData("personne@odata.example.org")]
    [InlineData("écrire à p.e+x@mail.example.ml, merci")]
    [InlineData("+223 00 00 00 00")]
    [InlineData("appeler le +22300000000.")]
    [InlineData("+1 (202) 555-0100")]
    [InlineData("00223 00 00 00 00")]
    [InlineData("+223.00 00 00 00")]
    [InlineData("+22300000000 70000000")]
    [InlineData("Tél : 00.00.00.00")]
    [InlineData("TEL 00000000")]
    [InlineData("Téléphone 0000 0000")]
    [InlineData("Contacts\u00A0: 00-00-00-00")]
    [InlineData("WhatsApp : 00 00 00 00 / 00 00 00 01")]
    [InlineData("tel:00000000")]
    [InlineData("Nom : Exemple")]
    [InlineData("sexe F ; prénom: Exemple")]
    [InlineData("NINA : 0")]
    [InlineData("Passeport : A0")]
    public void Text_with_an_identifier_is_found(string text) => Assert.True(IdentifierScan.IsIn(text, isInstitution: false));

    [Theory]
    [InlineData("")]
    [InlineData("@example")]
    [InlineData("https://medium.com/@someone")]
    [InlineData("https://example.org/a:b?nom:x")]
    [InlineData("m@x")]
    [InlineData("legs@odata.navigationLink")]
    [InlineData("kobo:12345678")]
    [InlineData("urn:uuid:00000000-0000-0000-0000-000000000000")]
    [InlineData("12 345 678 personnes")]
    [InlineData("+16.271700, -0.044700")]
    [InlineData("+16.271700 -0.044700")]
    [InlineData("contact 2021-06-30 12:00")]
    [InlineData("+2 % en 2021")]
    [InlineData("contact le 2021-06-30")]
    [InlineData("contact : 30/06/2021")]
    [InlineData("Contact : DGME, Gao")]
    [InlineData("au nom de : la commune")]
    [InlineData("nom du site : Wabaria")]
    [InlineData("Clinique mobile 2022-2023")]
    [InlineData("équipe mobile (2020/2024)")]
    [InlineData("Point de contact 1999–2022")]
    [InlineData("Nom :")]
    [InlineData("prénommé : sans")]
    [InlineData("renom : bon")]
    [InlineData("10:30-12:00")]
    public void Text_without_an_identifier_passes(string text) => Assert.False(IdentifierScan.IsIn(text, isInstitution: false));

    [Theory]
    [InlineData("contact_urgence", "70001122", true)]
    [InlineData("tel_chef", "70 00 11 22", true)]
    [InlineData("contact_date", "30/06/2021", false)]
    [InlineData("contact", "oui", false)]
    [InlineData("population", "70001122", false)]
    public void Partner_fields_about_telephones_are_found_by_their_digits(string member, string value, bool expected)
        => Assert.Equal(expected, IdentifierScan.IsPhoneOf(System.Text.Encoding.UTF8.GetBytes(member), value));
}

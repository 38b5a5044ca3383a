using System.CodeDom.Compiler;

namespace Governance.Core.Json.Writers;

/// <summary>Writes a <see cref="DirectIdentifiers"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class DirectIdentifiersWriter
{
    public static void Write(ref JsonOutput output, DirectIdentifiers value)
    {
        output.Start((byte)'{');
        output.Member("\"familyName\":"u8, value.FamilyName);
        output.Member("\"givenNames\":"u8, value.GivenNames);
        output.Member("\"otherNames\":"u8, value.OtherNames);
        output.Member("\"salutation\":"u8, value.Salutation);
        output.List("\"phones\":"u8, value.Phones, JsonOutput.Item);
        output.List("\"emails\":"u8, value.Emails, JsonOutput.Item);
        output.Object("\"address\":"u8, value.Address, PostalAddressWriter.Write);
        output.List("\"documents\":"u8, value.Documents, IdentityDocumentWriter.Write);
        output.Member("\"exactBirthDate\":"u8, value.ExactBirthDate);
        output.Member("\"photo\":"u8, value.Photo);
        output.End((byte)'}');
    }
}

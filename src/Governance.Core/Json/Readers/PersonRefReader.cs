using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="PersonRef"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class PersonRefReader
{
    private static readonly MemberNames Names = new(
        "post",
        "organisationId",
        "organisation",
        "name",
        "publicOffice",
        "note");

    public static PersonRef Read(ref JsonInput input)
    {
        input.Start();
        LocalizedText? post = null;
        string? organisationId = null;
        string? organisation = null;
        string? name = null;
        bool? publicOffice = null;
        string? note = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    post = LocalizedTextReader.Read(ref input);
                    break;
                case 1:
                    organisationId = JsonInput.Text(ref input);
                    break;
                case 2:
                    organisation = JsonInput.Text(ref input);
                    break;
                case 3:
                    name = JsonInput.Text(ref input);
                    break;
                case 4:
                    publicOffice = JsonInput.Flag(ref input);
                    break;
                case 5:
                    note = JsonInput.Text(ref input);
                    break;
            }
        }

        return new PersonRef
        {
            Post = post,
            OrganisationId = organisationId,
            Organisation = organisation,
            Name = name,
            PublicOffice = publicOffice,
            Note = note,
        };
    }
}

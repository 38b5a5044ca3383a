using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Consent"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class ConsentReader
{
    private static readonly MemberNames Names = new(
        "purpose",
        "recipient",
        "given",
        "withdrawn",
        "form",
        "by");

    public static Consent Read(ref JsonInput input)
    {
        input.Start();
        string? purpose = null;
        OrganisationRef? recipient = null;
        PartialDate? given = null;
        PartialDate? withdrawn = null;
        string? form = null;
        ConsentGiver? by = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    purpose = JsonInput.Text(ref input);
                    break;
                case 1:
                    recipient = OrganisationRefReader.Read(ref input);
                    break;
                case 2:
                    given = JsonInput.Date(ref input);
                    break;
                case 3:
                    withdrawn = JsonInput.Date(ref input);
                    break;
                case 4:
                    form = JsonInput.Text(ref input);
                    break;
                case 5:
                    by = ConsentGiverReader.Read(ref input);
                    break;
            }
        }

        return new Consent
        {
            Purpose = purpose ?? throw JsonInput.Lacks("purpose"),
            Recipient = recipient,
            Given = given,
            Withdrawn = withdrawn,
            Form = form,
            By = by,
        };
    }
}

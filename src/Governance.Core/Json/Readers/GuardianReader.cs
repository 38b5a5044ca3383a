using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Guardian"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class GuardianReader
{
    private static readonly MemberNames Names = new(
        "relation",
        "appointedBy",
        "from",
        "to");

    public static Guardian Read(ref JsonInput input)
    {
        input.Start();
        string? relation = null;
        OrganisationRef? appointedBy = null;
        PartialDate? from = null;
        PartialDate? to = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    relation = JsonInput.Text(ref input);
                    break;
                case 1:
                    appointedBy = OrganisationRefReader.Read(ref input);
                    break;
                case 2:
                    from = JsonInput.Date(ref input);
                    break;
                case 3:
                    to = JsonInput.Date(ref input);
                    break;
            }
        }

        return new Guardian
        {
            Relation = relation,
            AppointedBy = appointedBy,
            From = from,
            To = to,
        };
    }
}

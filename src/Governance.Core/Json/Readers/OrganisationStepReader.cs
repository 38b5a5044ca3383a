using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="OrganisationStep"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class OrganisationStepReader
{
    private static readonly MemberNames Names = new(
        "state",
        "date",
        "evidence",
        "note");

    public static OrganisationStep Read(ref JsonInput input)
    {
        input.Start();
        OrganisationState? state = null;
        PartialDate? date = null;
        List<DocumentRef>? evidence = null;
        string? note = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    state = OrganisationStateReader.Read(ref input);
                    break;
                case 1:
                    date = JsonInput.Date(ref input);
                    break;
                case 2:
                    evidence = JsonInput.List(ref input, DocumentRefReader.Read);
                    break;
                case 3:
                    note = JsonInput.Text(ref input);
                    break;
            }
        }

        return new OrganisationStep
        {
            State = state ?? throw JsonInput.Lacks("state"),
            Date = date,
            Evidence = evidence,
            Note = note,
        };
    }
}

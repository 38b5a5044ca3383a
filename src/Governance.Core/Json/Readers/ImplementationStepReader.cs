using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="ImplementationStep"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class ImplementationStepReader
{
    private static readonly MemberNames Names = new(
        "state",
        "date",
        "by",
        "evidence",
        "note");

    public static ImplementationStep Read(ref JsonInput input)
    {
        input.Start();
        ImplementationState? state = null;
        PartialDate? date = null;
        OrganisationRef? by = null;
        List<DocumentRef>? evidence = null;
        string? note = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    state = ImplementationStateReader.Read(ref input);
                    break;
                case 1:
                    date = JsonInput.Date(ref input);
                    break;
                case 2:
                    by = OrganisationRefReader.Read(ref input);
                    break;
                case 3:
                    evidence = JsonInput.List(ref input, DocumentRefReader.Read);
                    break;
                case 4:
                    note = JsonInput.Text(ref input);
                    break;
            }
        }

        return new ImplementationStep
        {
            State = state ?? throw JsonInput.Lacks("state"),
            Date = date,
            By = by,
            Evidence = evidence,
            Note = note,
        };
    }
}

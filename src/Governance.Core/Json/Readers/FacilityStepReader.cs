using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="FacilityStep"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class FacilityStepReader
{
    private static readonly MemberNames Names = new(
        "state",
        "date",
        "basis",
        "evidence",
        "note");

    public static FacilityStep Read(ref JsonInput input)
    {
        input.Start();
        FacilityState? state = null;
        PartialDate? date = null;
        LinkBasis? basis = null;
        List<DocumentRef>? evidence = null;
        string? note = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    state = FacilityStateReader.Read(ref input);
                    break;
                case 1:
                    date = JsonInput.Date(ref input);
                    break;
                case 2:
                    basis = LinkBasisReader.Read(ref input);
                    break;
                case 3:
                    evidence = JsonInput.List(ref input, DocumentRefReader.Read);
                    break;
                case 4:
                    note = JsonInput.Text(ref input);
                    break;
            }
        }

        return new FacilityStep
        {
            State = state ?? throw JsonInput.Lacks("state"),
            Date = date,
            Basis = basis,
            Evidence = evidence,
            Note = note,
        };
    }
}

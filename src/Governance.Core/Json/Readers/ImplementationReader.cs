using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Implementation"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class ImplementationReader
{
    private static readonly MemberNames Names = new(
        "state",
        "since",
        "history",
        "evidence",
        "progressReports",
        "evaluations");

    public static Implementation Read(ref JsonInput input)
    {
        input.Start();
        ImplementationState? state = null;
        PartialDate? since = null;
        List<ImplementationStep>? history = null;
        List<DocumentRef>? evidence = null;
        List<ProgressReport>? progressReports = null;
        List<Evaluation>? evaluations = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    state = ImplementationStateReader.Read(ref input);
                    break;
                case 1:
                    since = JsonInput.Date(ref input);
                    break;
                case 2:
                    history = JsonInput.List(ref input, ImplementationStepReader.Read);
                    break;
                case 3:
                    evidence = JsonInput.List(ref input, DocumentRefReader.Read);
                    break;
                case 4:
                    progressReports = JsonInput.List(ref input, ProgressReportReader.Read);
                    break;
                case 5:
                    evaluations = JsonInput.List(ref input, EvaluationReader.Read);
                    break;
            }
        }

        return new Implementation
        {
            State = state,
            Since = since,
            History = history,
            Evidence = evidence,
            ProgressReports = progressReports,
            Evaluations = evaluations,
        };
    }
}

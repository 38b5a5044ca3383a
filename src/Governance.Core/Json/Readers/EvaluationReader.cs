using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Evaluation"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class EvaluationReader
{
    private static readonly MemberNames Names = new(
        "by",
        "scale",
        "grade",
        "date");

    public static Evaluation Read(ref JsonInput input)
    {
        input.Start();
        OrganisationRef? by = null;
        string? scale = null;
        string? grade = null;
        PartialDate? date = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    by = OrganisationRefReader.Read(ref input);
                    break;
                case 1:
                    scale = JsonInput.Text(ref input);
                    break;
                case 2:
                    grade = JsonInput.Text(ref input);
                    break;
                case 3:
                    date = JsonInput.Date(ref input);
                    break;
            }
        }

        return new Evaluation
        {
            By = by,
            Scale = scale,
            Grade = grade,
            Date = date,
        };
    }
}

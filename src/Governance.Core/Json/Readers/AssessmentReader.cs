using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Assessment"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class AssessmentReader
{
    private static readonly MemberNames Names = new(
        "kind",
        "date",
        "by",
        "outcome");

    public static Assessment Read(ref JsonInput input)
    {
        input.Start();
        string? kind = null;
        PartialDate? date = null;
        OrganisationRef? by = null;
        string? outcome = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    kind = JsonInput.Text(ref input);
                    break;
                case 1:
                    date = JsonInput.Date(ref input);
                    break;
                case 2:
                    by = OrganisationRefReader.Read(ref input);
                    break;
                case 3:
                    outcome = JsonInput.Text(ref input);
                    break;
            }
        }

        return new Assessment
        {
            Kind = kind,
            Date = date,
            By = by,
            Outcome = outcome,
        };
    }
}

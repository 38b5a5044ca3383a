using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="ProgressReport"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class ProgressReportReader
{
    private static readonly MemberNames Names = new(
        "date",
        "by",
        "text",
        "percent",
        "evidence");

    public static ProgressReport Read(ref JsonInput input)
    {
        input.Start();
        PartialDate? date = null;
        OrganisationRef? by = null;
        LocalizedText? text = null;
        decimal? percent = null;
        List<DocumentRef>? evidence = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    date = JsonInput.Date(ref input);
                    break;
                case 1:
                    by = OrganisationRefReader.Read(ref input);
                    break;
                case 2:
                    text = LocalizedTextReader.Read(ref input);
                    break;
                case 3:
                    percent = JsonInput.Number(ref input);
                    break;
                case 4:
                    evidence = JsonInput.List(ref input, DocumentRefReader.Read);
                    break;
            }
        }

        return new ProgressReport
        {
            Date = date,
            By = by,
            Text = text,
            Percent = percent,
            Evidence = evidence,
        };
    }
}

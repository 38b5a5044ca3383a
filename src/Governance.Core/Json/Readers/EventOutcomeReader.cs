using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="EventOutcome"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class EventOutcomeReader
{
    private static readonly MemberNames Names = new(
        "kind",
        "recommendationId",
        "title",
        "date",
        "document");

    public static EventOutcome Read(ref JsonInput input)
    {
        input.Start();
        string? kind = null;
        string? recommendationId = null;
        LocalizedText? title = null;
        PartialDate? date = null;
        DocumentRef? document = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    kind = JsonInput.Text(ref input);
                    break;
                case 1:
                    recommendationId = JsonInput.Text(ref input);
                    break;
                case 2:
                    title = LocalizedTextReader.Read(ref input);
                    break;
                case 3:
                    date = JsonInput.Date(ref input);
                    break;
                case 4:
                    document = DocumentRefReader.Read(ref input);
                    break;
            }
        }

        return new EventOutcome
        {
            Kind = kind ?? throw JsonInput.Lacks("kind"),
            RecommendationId = recommendationId,
            Title = title,
            Date = date,
            Document = document,
        };
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Coded"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class CodedReader
{
    private static readonly MemberNames Names = new(
        "code",
        "answer",
        "sourceScheme",
        "sourceCode",
        "sourceLabel",
        "match",
        "weight");

    public static Coded Read(ref JsonInput input)
    {
        input.Start();
        string? code = null;
        Answer? answer = null;
        string? sourceScheme = null;
        string? sourceCode = null;
        string? sourceLabel = null;
        MatchKind? match = null;
        decimal? weight = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    code = JsonInput.Text(ref input);
                    break;
                case 1:
                    answer = AnswerReader.Read(ref input);
                    break;
                case 2:
                    sourceScheme = JsonInput.Text(ref input);
                    break;
                case 3:
                    sourceCode = JsonInput.Text(ref input);
                    break;
                case 4:
                    sourceLabel = JsonInput.Text(ref input);
                    break;
                case 5:
                    match = MatchKindReader.Read(ref input);
                    break;
                case 6:
                    weight = JsonInput.Number(ref input);
                    break;
            }
        }

        return new Coded
        {
            Code = code,
            Answer = answer,
            SourceScheme = sourceScheme,
            SourceCode = sourceCode,
            SourceLabel = sourceLabel,
            Match = match,
            Weight = weight,
        };
    }
}

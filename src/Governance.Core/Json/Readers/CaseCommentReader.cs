using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="CaseComment"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class CaseCommentReader
{
    private static readonly MemberNames Names = new(
        "date",
        "by",
        "text");

    public static CaseComment Read(ref JsonInput input)
    {
        input.Start();
        PartialDate? date = null;
        PersonRef? by = null;
        string? text = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    date = JsonInput.Date(ref input);
                    break;
                case 1:
                    by = PersonRefReader.Read(ref input);
                    break;
                case 2:
                    text = JsonInput.Text(ref input);
                    break;
            }
        }

        return new CaseComment
        {
            Date = date,
            By = by,
            Text = text ?? throw JsonInput.Lacks("text"),
        };
    }
}

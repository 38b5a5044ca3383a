using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="FrameworkObjective"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class FrameworkObjectiveReader
{
    private static readonly MemberNames Names = new(
        "id",
        "code",
        "kind",
        "title",
        "parentId",
        "note");

    public static FrameworkObjective Read(ref JsonInput input)
    {
        input.Start();
        string? id = null;
        string? code = null;
        string? kind = null;
        LocalizedText? title = null;
        string? parentId = null;
        LocalizedText? note = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    id = JsonInput.Text(ref input);
                    break;
                case 1:
                    code = JsonInput.Text(ref input);
                    break;
                case 2:
                    kind = JsonInput.Text(ref input);
                    break;
                case 3:
                    title = LocalizedTextReader.Read(ref input);
                    break;
                case 4:
                    parentId = JsonInput.Text(ref input);
                    break;
                case 5:
                    note = LocalizedTextReader.Read(ref input);
                    break;
            }
        }

        return new FrameworkObjective
        {
            Id = id ?? throw JsonInput.Lacks("id"),
            Code = code,
            Kind = kind,
            Title = title ?? throw JsonInput.Lacks("title"),
            ParentId = parentId,
            Note = note,
        };
    }
}

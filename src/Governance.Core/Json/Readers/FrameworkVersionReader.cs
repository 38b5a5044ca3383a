using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="FrameworkVersion"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class FrameworkVersionReader
{
    private static readonly MemberNames Names = new(
        "id",
        "title",
        "start",
        "end",
        "note");

    public static FrameworkVersion Read(ref JsonInput input)
    {
        input.Start();
        string? id = null;
        LocalizedText? title = null;
        PartialDate? start = null;
        PartialDate? end = null;
        LocalizedText? note = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    id = JsonInput.Text(ref input);
                    break;
                case 1:
                    title = LocalizedTextReader.Read(ref input);
                    break;
                case 2:
                    start = JsonInput.Date(ref input);
                    break;
                case 3:
                    end = JsonInput.Date(ref input);
                    break;
                case 4:
                    note = LocalizedTextReader.Read(ref input);
                    break;
            }
        }

        return new FrameworkVersion
        {
            Id = id ?? throw JsonInput.Lacks("id"),
            Title = title ?? throw JsonInput.Lacks("title"),
            Start = start,
            End = end,
            Note = note,
        };
    }
}

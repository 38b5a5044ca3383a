using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Statement"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class StatementReader
{
    private static readonly MemberNames Names = new(
        "kind",
        "speaker",
        "capacity",
        "text",
        "segmentId",
        "frameworkLinks",
        "note");

    public static Statement Read(ref JsonInput input)
    {
        input.Start();
        StatementKind? kind = null;
        PersonRef? speaker = null;
        LocalizedText? capacity = null;
        LocalizedText? text = null;
        string? segmentId = null;
        List<FrameworkLink>? frameworkLinks = null;
        string? note = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    kind = StatementKindReader.Read(ref input);
                    break;
                case 1:
                    speaker = PersonRefReader.Read(ref input);
                    break;
                case 2:
                    capacity = LocalizedTextReader.Read(ref input);
                    break;
                case 3:
                    text = LocalizedTextReader.Read(ref input);
                    break;
                case 4:
                    segmentId = JsonInput.Text(ref input);
                    break;
                case 5:
                    frameworkLinks = JsonInput.List(ref input, FrameworkLinkReader.Read);
                    break;
                case 6:
                    note = JsonInput.Text(ref input);
                    break;
            }
        }

        return new Statement
        {
            Kind = kind ?? throw JsonInput.Lacks("kind"),
            Speaker = speaker,
            Capacity = capacity,
            Text = text ?? throw JsonInput.Lacks("text"),
            SegmentId = segmentId,
            FrameworkLinks = frameworkLinks,
            Note = note,
        };
    }
}

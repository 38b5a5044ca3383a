using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="FrameworkLink"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class FrameworkLinkReader
{
    private static readonly MemberNames Names = new(
        "objectiveId",
        "basis",
        "by",
        "note");

    public static FrameworkLink Read(ref JsonInput input)
    {
        input.Start();
        string? objectiveId = null;
        LinkBasis? basis = null;
        string? by = null;
        string? note = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    objectiveId = JsonInput.Text(ref input);
                    break;
                case 1:
                    basis = LinkBasisReader.Read(ref input);
                    break;
                case 2:
                    by = JsonInput.Text(ref input);
                    break;
                case 3:
                    note = JsonInput.Text(ref input);
                    break;
            }
        }

        return new FrameworkLink
        {
            ObjectiveId = objectiveId ?? throw JsonInput.Lacks("objectiveId"),
            Basis = basis,
            By = by,
            Note = note,
        };
    }
}

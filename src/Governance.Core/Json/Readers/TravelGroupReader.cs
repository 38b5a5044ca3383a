using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="TravelGroup"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class TravelGroupReader
{
    private static readonly MemberNames Names = new(
        "key",
        "size",
        "withFamily",
        "adults",
        "children");

    public static TravelGroup Read(ref JsonInput input)
    {
        input.Start();
        string? key = null;
        int? size = null;
        Answer? withFamily = null;
        int? adults = null;
        int? children = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    key = JsonInput.Text(ref input);
                    break;
                case 1:
                    size = JsonInput.Whole(ref input);
                    break;
                case 2:
                    withFamily = AnswerReader.Read(ref input);
                    break;
                case 3:
                    adults = JsonInput.Whole(ref input);
                    break;
                case 4:
                    children = JsonInput.Whole(ref input);
                    break;
            }
        }

        return new TravelGroup
        {
            Key = key,
            Size = size,
            WithFamily = withFamily,
            Adults = adults,
            Children = children,
        };
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Breakdown"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class BreakdownReader
{
    private static readonly MemberNames Names = new(
        "dimension",
        "category",
        "count",
        "crossed",
        "overlapping");

    public static Breakdown Read(ref JsonInput input)
    {
        input.Start();
        string? dimension = null;
        string? category = null;
        Quantity? count = null;
        List<DimensionValue>? crossed = null;
        bool? overlapping = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    dimension = JsonInput.Text(ref input);
                    break;
                case 1:
                    category = JsonInput.Text(ref input);
                    break;
                case 2:
                    count = QuantityReader.Read(ref input);
                    break;
                case 3:
                    crossed = JsonInput.List(ref input, DimensionValueReader.Read);
                    break;
                case 4:
                    overlapping = JsonInput.Flag(ref input);
                    break;
            }
        }

        return new Breakdown
        {
            Dimension = dimension ?? throw JsonInput.Lacks("dimension"),
            Category = category ?? throw JsonInput.Lacks("category"),
            Count = count ?? throw JsonInput.Lacks("count"),
            Crossed = crossed,
            Overlapping = overlapping,
        };
    }
}

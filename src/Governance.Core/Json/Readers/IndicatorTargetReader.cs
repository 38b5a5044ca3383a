using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="IndicatorTarget"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class IndicatorTargetReader
{
    private static readonly MemberNames Names = new(
        "period",
        "value",
        "comparator",
        "dimensions",
        "area",
        "scenario",
        "document");

    public static IndicatorTarget Read(ref JsonInput input)
    {
        input.Start();
        Period? period = null;
        decimal? value = null;
        string? comparator = null;
        List<DimensionValue>? dimensions = null;
        Place? area = null;
        string? scenario = null;
        DocumentRef? document = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    period = PeriodReader.Read(ref input);
                    break;
                case 1:
                    value = JsonInput.Number(ref input);
                    break;
                case 2:
                    comparator = JsonInput.Text(ref input);
                    break;
                case 3:
                    dimensions = JsonInput.List(ref input, DimensionValueReader.Read);
                    break;
                case 4:
                    area = PlaceReader.Read(ref input);
                    break;
                case 5:
                    scenario = JsonInput.Text(ref input);
                    break;
                case 6:
                    document = DocumentRefReader.Read(ref input);
                    break;
            }
        }

        return new IndicatorTarget
        {
            Period = period,
            Value = value,
            Comparator = comparator,
            Dimensions = dimensions,
            Area = area,
            Scenario = scenario,
            Document = document,
        };
    }
}

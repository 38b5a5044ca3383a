using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Reach"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class ReachReader
{
    private static readonly MemberNames Names = new(
        "group",
        "unit",
        "target",
        "reached",
        "period",
        "breakdowns");

    public static Reach Read(ref JsonInput input)
    {
        input.Start();
        Coded? group = null;
        CountUnit? unit = null;
        Quantity? target = null;
        Quantity? reached = null;
        Period? period = null;
        List<Breakdown>? breakdowns = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    group = CodedReader.Read(ref input);
                    break;
                case 1:
                    unit = CountUnitReader.Read(ref input);
                    break;
                case 2:
                    target = QuantityReader.Read(ref input);
                    break;
                case 3:
                    reached = QuantityReader.Read(ref input);
                    break;
                case 4:
                    period = PeriodReader.Read(ref input);
                    break;
                case 5:
                    breakdowns = JsonInput.List(ref input, BreakdownReader.Read);
                    break;
            }
        }

        return new Reach
        {
            Group = group,
            Unit = unit,
            Target = target,
            Reached = reached,
            Period = period,
            Breakdowns = breakdowns,
        };
    }
}

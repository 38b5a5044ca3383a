using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Coverage"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class CoverageReader
{
    private static readonly MemberNames Names = new(
        "points",
        "days",
        "hours");

    public static Coverage Read(ref JsonInput input)
    {
        input.Start();
        int? points = null;
        int? days = null;
        decimal? hours = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    points = JsonInput.Whole(ref input);
                    break;
                case 1:
                    days = JsonInput.Whole(ref input);
                    break;
                case 2:
                    hours = JsonInput.Number(ref input);
                    break;
            }
        }

        return new Coverage
        {
            Points = points,
            Days = days,
            Hours = hours,
        };
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Journey"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class JourneyReader
{
    private static readonly MemberNames Names = new(
        "started",
        "legs",
        "intendedDestination",
        "cost");

    public static Journey Read(ref JsonInput input)
    {
        input.Start();
        PartialDate? started = null;
        List<JourneyLeg>? legs = null;
        Place? intendedDestination = null;
        Money? cost = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    started = JsonInput.Date(ref input);
                    break;
                case 1:
                    legs = JsonInput.List(ref input, JourneyLegReader.Read);
                    break;
                case 2:
                    intendedDestination = PlaceReader.Read(ref input);
                    break;
                case 3:
                    cost = MoneyReader.Read(ref input);
                    break;
            }
        }

        return new Journey
        {
            Started = started,
            Legs = legs,
            IntendedDestination = intendedDestination,
            Cost = cost,
        };
    }
}

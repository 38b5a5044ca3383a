using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="IncidentCounts"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class IncidentCountsReader
{
    private static readonly MemberNames Names = new(
        "dead",
        "missing",
        "deadAndMissing",
        "injured",
        "survivors",
        "rescued",
        "intercepted",
        "detained",
        "expelled",
        "abducted",
        "females",
        "males",
        "children");

    public static IncidentCounts Read(ref JsonInput input)
    {
        input.Start();
        Quantity? dead = null;
        Quantity? missing = null;
        Quantity? deadAndMissing = null;
        Quantity? injured = null;
        Quantity? survivors = null;
        Quantity? rescued = null;
        Quantity? intercepted = null;
        Quantity? detained = null;
        Quantity? expelled = null;
        Quantity? abducted = null;
        Quantity? females = null;
        Quantity? males = null;
        Quantity? children = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    dead = QuantityReader.Read(ref input);
                    break;
                case 1:
                    missing = QuantityReader.Read(ref input);
                    break;
                case 2:
                    deadAndMissing = QuantityReader.Read(ref input);
                    break;
                case 3:
                    injured = QuantityReader.Read(ref input);
                    break;
                case 4:
                    survivors = QuantityReader.Read(ref input);
                    break;
                case 5:
                    rescued = QuantityReader.Read(ref input);
                    break;
                case 6:
                    intercepted = QuantityReader.Read(ref input);
                    break;
                case 7:
                    detained = QuantityReader.Read(ref input);
                    break;
                case 8:
                    expelled = QuantityReader.Read(ref input);
                    break;
                case 9:
                    abducted = QuantityReader.Read(ref input);
                    break;
                case 10:
                    females = QuantityReader.Read(ref input);
                    break;
                case 11:
                    males = QuantityReader.Read(ref input);
                    break;
                case 12:
                    children = QuantityReader.Read(ref input);
                    break;
            }
        }

        return new IncidentCounts
        {
            Dead = dead,
            Missing = missing,
            DeadAndMissing = deadAndMissing,
            Injured = injured,
            Survivors = survivors,
            Rescued = rescued,
            Intercepted = intercepted,
            Detained = detained,
            Expelled = expelled,
            Abducted = abducted,
            Females = females,
            Males = males,
            Children = children,
        };
    }
}

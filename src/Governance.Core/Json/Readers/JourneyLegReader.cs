using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="JourneyLeg"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class JourneyLegReader
{
    private static readonly MemberNames Names = new(
        "from",
        "to",
        "departed",
        "arrived",
        "transport",
        "smuggling",
        "cost",
        "note");

    public static JourneyLeg Read(ref JsonInput input)
    {
        input.Start();
        Place? from = null;
        Place? to = null;
        PartialDate? departed = null;
        PartialDate? arrived = null;
        List<string>? transport = null;
        Answer? smuggling = null;
        Money? cost = null;
        string? note = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    from = PlaceReader.Read(ref input);
                    break;
                case 1:
                    to = PlaceReader.Read(ref input);
                    break;
                case 2:
                    departed = JsonInput.Date(ref input);
                    break;
                case 3:
                    arrived = JsonInput.Date(ref input);
                    break;
                case 4:
                    transport = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 5:
                    smuggling = AnswerReader.Read(ref input);
                    break;
                case 6:
                    cost = MoneyReader.Read(ref input);
                    break;
                case 7:
                    note = JsonInput.Text(ref input);
                    break;
            }
        }

        return new JourneyLeg
        {
            From = from,
            To = to,
            Departed = departed,
            Arrived = arrived,
            Transport = transport,
            Smuggling = smuggling,
            Cost = cost,
            Note = note,
        };
    }
}

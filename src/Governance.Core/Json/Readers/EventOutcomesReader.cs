using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="EventOutcomes"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class EventOutcomesReader
{
    private static readonly MemberNames Names = new(
        "complete",
        "items");

    public static EventOutcomes Read(ref JsonInput input)
    {
        input.Start();
        bool? complete = null;
        List<EventOutcome>? items = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    complete = JsonInput.Flag(ref input);
                    break;
                case 1:
                    items = JsonInput.List(ref input, EventOutcomeReader.Read);
                    break;
            }
        }

        return new EventOutcomes
        {
            Complete = complete ?? throw JsonInput.Lacks("complete"),
            Items = items,
        };
    }
}

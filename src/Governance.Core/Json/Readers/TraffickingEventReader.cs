using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="TraffickingEvent"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class TraffickingEventReader
{
    private static readonly MemberNames Names = new(
        "kind",
        "date",
        "place",
        "description");

    public static TraffickingEvent Read(ref JsonInput input)
    {
        input.Start();
        string? kind = null;
        PartialDate? date = null;
        Place? place = null;
        string? description = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    kind = JsonInput.Text(ref input);
                    break;
                case 1:
                    date = JsonInput.Date(ref input);
                    break;
                case 2:
                    place = PlaceReader.Read(ref input);
                    break;
                case 3:
                    description = JsonInput.Text(ref input);
                    break;
            }
        }

        return new TraffickingEvent
        {
            Kind = kind,
            Date = date,
            Place = place,
            Description = description,
        };
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Participation"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class ParticipationReader
{
    private static readonly MemberNames Names = new(
        "person",
        "role",
        "segment",
        "segmentId",
        "onBehalfOf",
        "capacity",
        "present");

    public static Participation Read(ref JsonInput input)
    {
        input.Start();
        PersonRef? person = null;
        string? role = null;
        string? segment = null;
        string? segmentId = null;
        PersonRef? onBehalfOf = null;
        LocalizedText? capacity = null;
        PresenceBasis? present = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    person = PersonRefReader.Read(ref input);
                    break;
                case 1:
                    role = JsonInput.Text(ref input);
                    break;
                case 2:
                    segment = JsonInput.Text(ref input);
                    break;
                case 3:
                    segmentId = JsonInput.Text(ref input);
                    break;
                case 4:
                    onBehalfOf = PersonRefReader.Read(ref input);
                    break;
                case 5:
                    capacity = LocalizedTextReader.Read(ref input);
                    break;
                case 6:
                    present = PresenceBasisReader.Read(ref input);
                    break;
            }
        }

        return new Participation
        {
            Person = person ?? throw JsonInput.Lacks("person"),
            Role = role ?? throw JsonInput.Lacks("role"),
            Segment = segment,
            SegmentId = segmentId,
            OnBehalfOf = onBehalfOf,
            Capacity = capacity,
            Present = present,
        };
    }
}

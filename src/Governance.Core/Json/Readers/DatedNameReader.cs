using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="DatedName"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class DatedNameReader
{
    private static readonly MemberNames Names = new(
        "name",
        "period",
        "note");

    public static DatedName Read(ref JsonInput input)
    {
        input.Start();
        LocalizedText? name = null;
        Period? period = null;
        string? note = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    name = LocalizedTextReader.Read(ref input);
                    break;
                case 1:
                    period = PeriodReader.Read(ref input);
                    break;
                case 2:
                    note = JsonInput.Text(ref input);
                    break;
            }
        }

        return new DatedName
        {
            Name = name ?? throw JsonInput.Lacks("name"),
            Period = period,
            Note = note,
        };
    }
}

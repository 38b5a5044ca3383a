using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="OpeningHours"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class OpeningHoursReader
{
    private static readonly MemberNames Names = new(
        "days",
        "opens",
        "closes",
        "note");

    public static OpeningHours Read(ref JsonInput input)
    {
        input.Start();
        List<string>? days = null;
        ClockTime? opens = null;
        ClockTime? closes = null;
        string? note = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    days = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 1:
                    opens = JsonInput.Time(ref input);
                    break;
                case 2:
                    closes = JsonInput.Time(ref input);
                    break;
                case 3:
                    note = JsonInput.Text(ref input);
                    break;
            }
        }

        return new OpeningHours
        {
            Days = days,
            Opens = opens,
            Closes = closes,
            Note = note,
        };
    }
}

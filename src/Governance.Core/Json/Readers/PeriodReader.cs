using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Period"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class PeriodReader
{
    private static readonly MemberNames Names = new(
        "start",
        "end");

    public static Period Read(ref JsonInput input)
    {
        input.Start();
        PartialDate? start = null;
        PartialDate? end = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    start = JsonInput.Date(ref input);
                    break;
                case 1:
                    end = JsonInput.Date(ref input);
                    break;
            }
        }

        return new Period(start, end);
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="AdminUnit"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class AdminUnitReader
{
    private static readonly MemberNames Names = new(
        "level",
        "name",
        "pCode");

    public static AdminUnit Read(ref JsonInput input)
    {
        input.Start();
        int? level = null;
        string? name = null;
        PCode? pCode = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    level = JsonInput.Whole(ref input);
                    break;
                case 1:
                    name = JsonInput.Text(ref input);
                    break;
                case 2:
                    pCode = PCodeReader.Read(ref input);
                    break;
            }
        }

        return new AdminUnit
        {
            Level = level ?? throw JsonInput.Lacks("level"),
            Name = name,
            PCode = pCode,
        };
    }
}

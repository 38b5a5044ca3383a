using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Household"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class HouseholdReader
{
    private static readonly MemberNames Names = new(
        "key",
        "size",
        "role");

    public static Household Read(ref JsonInput input)
    {
        input.Start();
        string? key = null;
        int? size = null;
        string? role = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    key = JsonInput.Text(ref input);
                    break;
                case 1:
                    size = JsonInput.Whole(ref input);
                    break;
                case 2:
                    role = JsonInput.Text(ref input);
                    break;
            }
        }

        return new Household
        {
            Key = key,
            Size = size,
            Role = role,
        };
    }
}

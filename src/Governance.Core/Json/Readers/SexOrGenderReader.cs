using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="SexOrGender"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class SexOrGenderReader
{
    private static readonly MemberNames Names = new(
        "code",
        "dimension");

    public static SexOrGender Read(ref JsonInput input)
    {
        input.Start();
        string? code = null;
        SexDimension? dimension = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    code = JsonInput.Text(ref input);
                    break;
                case 1:
                    dimension = SexDimensionReader.Read(ref input);
                    break;
            }
        }

        return new SexOrGender
        {
            Code = code ?? throw JsonInput.Lacks("code"),
            Dimension = dimension,
        };
    }
}

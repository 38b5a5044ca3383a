using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="DimensionValue"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class DimensionValueReader
{
    private static readonly MemberNames Names = new(
        "dimension",
        "code");

    public static DimensionValue Read(ref JsonInput input)
    {
        input.Start();
        string? dimension = null;
        string? code = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    dimension = JsonInput.Text(ref input);
                    break;
                case 1:
                    code = JsonInput.Text(ref input);
                    break;
            }
        }

        return new DimensionValue
        {
            Dimension = dimension ?? throw JsonInput.Lacks("dimension"),
            Code = code ?? throw JsonInput.Lacks("code"),
        };
    }
}

using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Quantity"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class QuantityReader
{
    private static readonly MemberNames Names = new(
        "value",
        "unit",
        "lower",
        "upper",
        "qualifier");

    public static Quantity Read(ref JsonInput input)
    {
        input.Start();
        decimal? value = null;
        string? unit = null;
        decimal? lower = null;
        decimal? upper = null;
        Qualifier? qualifier = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    value = JsonInput.Number(ref input);
                    break;
                case 1:
                    unit = JsonInput.Text(ref input);
                    break;
                case 2:
                    lower = JsonInput.Number(ref input);
                    break;
                case 3:
                    upper = JsonInput.Number(ref input);
                    break;
                case 4:
                    qualifier = QualifierReader.Read(ref input);
                    break;
            }
        }

        return new Quantity
        {
            Value = value,
            Unit = unit,
            Lower = lower,
            Upper = upper,
            Qualifier = qualifier,
        };
    }
}

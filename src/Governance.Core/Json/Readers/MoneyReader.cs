using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Money"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class MoneyReader
{
    private static readonly MemberNames Names = new(
        "amount",
        "currency");

    public static Money Read(ref JsonInput input)
    {
        input.Start();
        decimal? amount = null;
        string? currency = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    amount = JsonInput.Number(ref input);
                    break;
                case 1:
                    currency = JsonInput.Text(ref input);
                    break;
            }
        }

        return new Money(amount ?? throw JsonInput.Lacks("amount"), currency ?? throw JsonInput.Lacks("currency"));
    }
}

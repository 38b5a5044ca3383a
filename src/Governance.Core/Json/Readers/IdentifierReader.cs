using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Identifier"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class IdentifierReader
{
    private static readonly MemberNames Names = new(
        "scheme",
        "value",
        "issuer");

    public static Identifier Read(ref JsonInput input)
    {
        input.Start();
        string? scheme = null;
        string? value = null;
        string? issuer = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    scheme = JsonInput.Text(ref input);
                    break;
                case 1:
                    value = JsonInput.Text(ref input);
                    break;
                case 2:
                    issuer = JsonInput.Text(ref input);
                    break;
            }
        }

        return new Identifier
        {
            Scheme = scheme ?? throw JsonInput.Lacks("scheme"),
            Value = value ?? throw JsonInput.Lacks("value"),
            Issuer = issuer,
        };
    }
}

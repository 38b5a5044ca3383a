using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="PCode"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class PCodeReader
{
    private static readonly MemberNames Names = new(
        "code",
        "edition");

    public static PCode Read(ref JsonInput input)
    {
        input.Start();
        string? code = null;
        PartialDate? edition = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    code = JsonInput.Text(ref input);
                    break;
                case 1:
                    edition = JsonInput.Date(ref input);
                    break;
            }
        }

        return new PCode(code ?? throw JsonInput.Lacks("code"), edition);
    }
}

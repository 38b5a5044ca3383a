using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="PublicContact"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class PublicContactReader
{
    private static readonly MemberNames Names = new(
        "kind",
        "value",
        "note");

    public static PublicContact Read(ref JsonInput input)
    {
        input.Start();
        string? kind = null;
        string? value = null;
        string? note = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    kind = JsonInput.Text(ref input);
                    break;
                case 1:
                    value = JsonInput.Text(ref input);
                    break;
                case 2:
                    note = JsonInput.Text(ref input);
                    break;
            }
        }

        return new PublicContact
        {
            Kind = kind ?? throw JsonInput.Lacks("kind"),
            Value = value ?? throw JsonInput.Lacks("value"),
            Note = note,
        };
    }
}

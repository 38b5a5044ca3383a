using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="InformationSource"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class InformationSourceReader
{
    private static readonly MemberNames Names = new(
        "name",
        "url");

    public static InformationSource Read(ref JsonInput input)
    {
        input.Start();
        string? name = null;
        string? url = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    name = JsonInput.Text(ref input);
                    break;
                case 1:
                    url = JsonInput.Text(ref input);
                    break;
            }
        }

        return new InformationSource
        {
            Name = name,
            Url = url,
        };
    }
}

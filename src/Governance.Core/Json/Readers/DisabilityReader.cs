using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Disability"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class DisabilityReader
{
    private static readonly MemberNames Names = new(
        "status",
        "domains",
        "degree");

    public static Disability Read(ref JsonInput input)
    {
        input.Start();
        Answer? status = null;
        List<string>? domains = null;
        string? degree = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    status = AnswerReader.Read(ref input);
                    break;
                case 1:
                    domains = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 2:
                    degree = JsonInput.Text(ref input);
                    break;
            }
        }

        return new Disability
        {
            Status = status,
            Domains = domains,
            Degree = degree,
        };
    }
}

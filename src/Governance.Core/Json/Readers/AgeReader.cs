using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Age"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class AgeReader
{
    private static readonly MemberNames Names = new(
        "years",
        "band",
        "reference",
        "referenceDate");

    public static Age Read(ref JsonInput input)
    {
        input.Start();
        int? years = null;
        string? band = null;
        string? reference = null;
        PartialDate? referenceDate = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    years = JsonInput.Whole(ref input);
                    break;
                case 1:
                    band = JsonInput.Text(ref input);
                    break;
                case 2:
                    reference = JsonInput.Text(ref input);
                    break;
                case 3:
                    referenceDate = JsonInput.Date(ref input);
                    break;
            }
        }

        return new Age
        {
            Years = years,
            Band = band,
            Reference = reference,
            ReferenceDate = referenceDate,
        };
    }
}

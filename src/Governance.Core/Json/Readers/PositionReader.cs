using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Position"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class PositionReader
{
    private static readonly MemberNames Names = new(
        "value",
        "by",
        "date",
        "text");

    public static Position Read(ref JsonInput input)
    {
        input.Start();
        PositionValue? value = null;
        OrganisationRef? by = null;
        PartialDate? date = null;
        LocalizedText? text = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    value = PositionValueReader.Read(ref input);
                    break;
                case 1:
                    by = OrganisationRefReader.Read(ref input);
                    break;
                case 2:
                    date = JsonInput.Date(ref input);
                    break;
                case 3:
                    text = LocalizedTextReader.Read(ref input);
                    break;
            }
        }

        return new Position
        {
            Value = value ?? throw JsonInput.Lacks("value"),
            By = by,
            Date = date,
            Text = text,
        };
    }
}

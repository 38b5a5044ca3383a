using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="IndicatorLink"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class IndicatorLinkReader
{
    private static readonly MemberNames Names = new(
        "indicatorId",
        "basis",
        "by",
        "target",
        "achieved",
        "note");

    public static IndicatorLink Read(ref JsonInput input)
    {
        input.Start();
        string? indicatorId = null;
        LinkBasis? basis = null;
        string? by = null;
        Quantity? target = null;
        Quantity? achieved = null;
        string? note = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    indicatorId = JsonInput.Text(ref input);
                    break;
                case 1:
                    basis = LinkBasisReader.Read(ref input);
                    break;
                case 2:
                    by = JsonInput.Text(ref input);
                    break;
                case 3:
                    target = QuantityReader.Read(ref input);
                    break;
                case 4:
                    achieved = QuantityReader.Read(ref input);
                    break;
                case 5:
                    note = JsonInput.Text(ref input);
                    break;
            }
        }

        return new IndicatorLink
        {
            IndicatorId = indicatorId ?? throw JsonInput.Lacks("indicatorId"),
            Basis = basis,
            By = by,
            Target = target,
            Achieved = achieved,
            Note = note,
        };
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A link to a framework objective or to an indicator has no basis.</summary>
/// <remarks>
/// <para>Why: An inference without a label puts words in a government's mouth.</para>
/// <para>Mend: Set basis to stated where the source cites the objective or indicator, else to inferred, with who inferred
/// it in by.</para>
/// </remarks>
internal sealed class LinkWithoutBasis() : Rule<Record>(Declared)
{
    public const string Code = "GC1002";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Link: stated or inferred",
        "The link does not say whether its source states it or somebody inferred it.",
        typeof(LinkWithoutBasis));

    protected override void Check(Record record, RuleContext context)
    {
        foreach (var (basis, pointer) in RecordLinks.Of(record))
        {
            if (basis is null)
                context.Report(pointer.ToString());
        }
    }
}

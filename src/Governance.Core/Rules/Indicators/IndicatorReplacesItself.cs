using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>replacesId is the id of the record itself.</summary>
/// <remarks>
/// <para>Why: A series that follows the chain of definitions would never end.</para>
/// <para>Mend: Give the id of the earlier definition, or remove the reference.</para>
/// </remarks>
internal sealed class IndicatorReplacesItself() : Rule<Indicator>(Declared)
{
    public const string Code = "GC1610";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Indicator replaces itself",
        "The indicator names itself as the definition it replaces.",
        typeof(IndicatorReplacesItself));

    protected override void Check(Indicator record, RuleContext context)
    {
        if (record.ReplacesId == record.Id)
            context.Report("/replacesId");
    }
}

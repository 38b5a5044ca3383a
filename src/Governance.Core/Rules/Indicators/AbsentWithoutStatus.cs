using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// There is no value, no bound, no breakdown and no suppression, the confidentiality status is absent or free, and
/// the status does not say that the value is missing, stands elsewhere or is not significant.
/// </summary>
/// <remarks>
/// <para>Why: Missing, not collected and zero are three facts; without a status nobody can tell which it is.</para>
/// <para>Mend: Give the value, or the observation status, such as O for missing.</para>
/// </remarks>
internal sealed class AbsentWithoutStatus() : Rule<Observation>(Declared)
{
    public const string Code = "GC1605";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Value is absent without a reason",
        "The observation has no value, and nothing says why.",
        typeof(AbsentWithoutStatus));

    protected override void Check(Observation record, RuleContext context)
    {
        if (record is
            {
                Breakdowns: null or { Count: 0 }, Confidentiality: null or "F", Value: null
                or { Value: null, Lower: null, Upper: null, Qualifier: not Qualifier.Suppressed }, Status: not ("H" or "J" or "K" or "L" or "M" or "N" or "O" or "Q" or "S")
            })
        {
            context.Report("");
        }
    }
}

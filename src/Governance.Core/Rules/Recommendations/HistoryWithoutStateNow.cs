using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>An implementation has earlier states in its history and no state now.</summary>
/// <remarks>
/// <para>
/// Why: every table of follow-up counts the state now; a recommendation without one is counted as untouched.
/// </para>
/// <para>Mend: State where the implementation stands now, with the date since when.</para>
/// </remarks>
internal sealed class HistoryWithoutStateNow() : Rule<Recommendation>(Declared)
{
    public const string Code = "GC1403";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "State now is missing",
        "The implementation has a history but does not say its state now.",
        typeof(HistoryWithoutStateNow));

    protected override void Check(Recommendation record, RuleContext context)
    {
        if (record.Implementation is { State: null, History.Count: > 0 })
            context.Report("/implementation");
    }
}

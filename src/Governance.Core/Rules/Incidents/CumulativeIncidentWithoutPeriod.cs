using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A cumulative incident lacks the start or the end of its period.</summary>
/// <remarks>
/// <para>Why: A total without its period is added to the incidents it already holds.</para>
/// <para>Mend: State the first and the last day, month or year it covers.</para>
/// </remarks>
internal sealed class CumulativeIncidentWithoutPeriod() : Rule<Incident>(Declared)
{
    public const string Code = "GC1206";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Cumulative total has no period",
        "The cumulative total does not say from when to when.",
        typeof(CumulativeIncidentWithoutPeriod));

    protected override void Check(Incident record, RuleContext context)
    {
        if (record.Form == "cumulative-incident" && record.Period is not { Start: not null, End: not null })
            context.Report(record.Period is null ? "" : "/period");
    }
}

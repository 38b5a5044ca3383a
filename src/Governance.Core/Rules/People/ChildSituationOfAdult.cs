using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The record says that the person is unaccompanied, separated or accompanied as a child, and the age when recorded is
/// certainly 18 or more.
/// </summary>
/// <remarks>
/// <para>Why: Adults among unaccompanied children, and children taken for adults, both put children at risk.</para>
/// <para>Mend: Check the age; if the person has come of age since, remove the situation.</para>
/// </remarks>
internal sealed class ChildSituationOfAdult() : Rule<Migrant>(Declared)
{
    public const string Code = "GC1109";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Situation of a child recorded for an adult",
        "The person is an adult when recorded, but is recorded as an unaccompanied, separated or accompanied child.",
        typeof(ChildSituationOfAdult));

    protected override void Check(Migrant record, RuleContext context)
    {
        if (record.ChildSituation is not (null or "unknown") && PersonAge.WhenRecorded(record) is { IsAdult: true })
            context.Report("/childSituation");
    }
}

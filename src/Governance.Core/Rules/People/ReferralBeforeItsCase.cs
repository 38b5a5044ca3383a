using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A referral out of a case is dated certainly before the case was opened. A referral into a case may rightly come first.
/// </summary>
/// <remarks>
/// <para>Why: A service is counted for the wrong period or the wrong case.</para>
/// <para>Mend: Check both dates, or move the referral to the case it belongs to.</para>
/// </remarks>
internal sealed class ReferralBeforeItsCase() : Rule<Migrant>(Declared)
{
    public const string Code = "GC1106";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Referral out is older than its case",
        "The person was referred out of the case before the case was opened.",
        typeof(ReferralBeforeItsCase));

    protected override void Check(Migrant record, RuleContext context)
    {
        foreach (var (i, one) in record.Cases.Each())
        {
            foreach (var (j, referral) in one.Referrals.Each())
            {
                if (referral is { Direction: ReferralDirection.Out, Date: { } date } && one.Opened is { } opened && date.IsCertainlyBefore(opened))
                    context.Report($"/cases/{i}/referrals/{j}/date");
            }
        }
    }
}

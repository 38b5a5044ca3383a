using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A person certainly under 18 was referred out of a case, and the record has neither a guardian nor an entry on best
/// interests. The birth date on the date of the referral decides; where it does not, being unaccompanied or separated, or
/// the age when recorded. A referral without date counts by the first consent given, then by the interview or arrival.
/// </summary>
/// <remarks>
/// <para>Why: A child cannot consent alone: somebody must have decided in the child's interest.</para>
/// <para>Mend: Record the guardian, or the best-interests assessment or determination that allowed the referral.</para>
/// </remarks>
internal sealed class ChildSharedWithoutGuardian() : Rule<Migrant>(Declared)
{
    public const string Code = "GC1114";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Child referred without guardian or best interests",
        "The child was referred to another organisation, and no guardian or best-interests assessment is recorded.",
        typeof(ChildSharedWithoutGuardian));

    protected override void Check(Migrant record, RuleContext context)
    {
        if (record.Guardians is { Count: > 0 } || record.BestInterests is { Count: > 0 })
            return;
        var consented = record.Consents.Each().Select(c => c.Item.Given).FirstOrDefault(d => d is not null);
        foreach (var (i, one) in record.Cases.Each())
        {
            foreach (var (j, referral) in one.Referrals.Each())
            {
                if (referral.Direction == ReferralDirection.Out && IsChild(record, referral.Date ?? consented))
                    context.Report($"/cases/{i}/referrals/{j}");
            }
        }
    }

    private static bool IsChild(Migrant record, PartialDate? shared) => PersonAge.On(record, shared) switch
    {
        { IsChild: true } => true,
        { IsAdult: true } => false,
        _ => record.ChildSituation is "unaccompanied" or "separated" or "unaccompanied-or-separated" || PersonAge.WhenRecorded(record) is { IsChild: true },
    };
}

using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Htcds;

/// <summary>The fields of the case: its referrals in and out, its comment, its support plan.</summary>
internal static class HtcdsCases
{
    private const string Reason = "cas_ReasonForReferral";

    public static IEnumerable<(string Name, FieldConverter<Migrant> Converter)> Of(HtcdsStyle style)
    {
        yield return ("cas_Status", HtcdsValues.One<CaseStatus>("cas_Status", style, (m, s) => Case(m).Status = s, m => First(m)?.Status));
        yield return ("cas_ReasonForCaseClosure", HtcdsPeople.Text((m, t) => Case(m).ClosureReason = new Coded { SourceLabel = t }, m => First(m)?.ClosureReason?.SourceLabel));
        yield return ("cas_CaseOwner", HtcdsPeople.Text((m, t) => Case(m).Owner = new PersonRef { Name = t }, m => First(m)?.Owner?.Name));
        yield return ("cas_ReferringOrganisation", HtcdsPeople.Text((m, t) => In(m).From = new OrganisationRef { Name = t }, m => Find(m, ReferralDirection.In)?.From?.Name));
        yield return ("cas_IncomingReferralDate", FieldConverters.Date<Migrant>((m, d) => In(m).Date = d, m => Find(m, ReferralDirection.In)?.Date));
        yield return ("cas_ReferringPrimaryCaseWorker", HtcdsPeople.Text((m, t) => In(m).Worker = new PersonRef { Name = t }, m => Find(m, ReferralDirection.In)?.Worker?.Name));
        yield return ("cas_ReasonForIncomingReferral", HtcdsValues.One(Reason, style, (m, code) => In(m).Reason = code, m => Find(m, ReferralDirection.In)?.Reason));
        yield return ("cas_IncomingReferralDetails", HtcdsPeople.Text((m, t) => In(m).Details = t, m => Find(m, ReferralDirection.In)?.Details));
        yield return ("cas_ReferredOrganisation", HtcdsPeople.Text((m, t) => Out(m).To = new OrganisationRef { Name = t }, m => Find(m, ReferralDirection.Out)?.To?.Name));
        yield return ("cas_ReferredPrimaryCaseWorker", HtcdsPeople.Text((m, t) => Out(m).Worker = new PersonRef { Name = t }, m => Find(m, ReferralDirection.Out)?.Worker?.Name));
        yield return ("cas_ReasonForOutgoingReferral", HtcdsValues.One(Reason, style, (m, code) => Out(m).Reason = code, m => Find(m, ReferralDirection.Out)?.Reason));
        yield return ("cas_OutgoingReferralDate", FieldConverters.Date<Migrant>((m, d) => Out(m).Date = d, m => Find(m, ReferralDirection.Out)?.Date));
        yield return ("cas_OutgoingReferralDetails", HtcdsPeople.Text((m, t) => Out(m).Details = t, m => Find(m, ReferralDirection.Out)?.Details));
        yield return ("cco_CaseComment", HtcdsPeople.Text((m, t) => Case(m).Comments = [new CaseComment { Text = t }], m => First(m)?.Comments?.FirstOrDefault()?.Text));
        yield return ("spl_Objectives", HtcdsPeople.Text((m, t) => Plan(m).Objectives = t, m => FirstPlan(m)?.Objectives));
        yield return ("spl_ActionPlan", HtcdsPeople.Text((m, t) => Plan(m).Actions = t, m => FirstPlan(m)?.Actions));
        yield return ("spl_PlannedEndDate", FieldConverters.Date<Migrant>((m, d) => Plan(m).PlannedEnd = d, m => FirstPlan(m)?.PlannedEnd));
        yield return ("spl_ActualEndDate", FieldConverters.Date<Migrant>((m, d) => Plan(m).ActualEnd = d, m => FirstPlan(m)?.ActualEnd));
        yield return ("spl_Type", HtcdsValues.One("spl_Type", style, (m, code) => Plan(m).Types = [code], m => FirstPlan(m)?.Types?.FirstOrDefault()));
    }

    /// <summary>Numbers the case of a record: the standard has no case number.</summary>
    public static void Number(Migrant migrant)
    {
        if (First(migrant) is { Number.Length: 0 } unnumbered)
            unnumbered.Number = migrant.Id[(migrant.Id.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }

    private static MigrantCase? First(Migrant migrant) => migrant.Cases?.FirstOrDefault();

    private static MigrantCase Case(Migrant migrant)
    {
        migrant.Cases ??= [new MigrantCase { Number = "" }];
        return migrant.Cases[0];
    }

    private static Referral In(Migrant migrant) => Referral(migrant, ReferralDirection.In);

    private static Referral Out(Migrant migrant) => Referral(migrant, ReferralDirection.Out);

    private static Referral? Find(Migrant migrant, ReferralDirection direction) => First(migrant)?.Referrals?.FirstOrDefault(r => r.Direction == direction);

    private static Referral Referral(Migrant migrant, ReferralDirection direction)
    {
        if (Find(migrant, direction) is { } known)
            return known;
        var referral = new Referral { Direction = direction };
        Case(migrant).Referrals = [.. Case(migrant).Referrals ?? [], referral];
        return referral;
    }

    private static SupportPlan? FirstPlan(Migrant migrant) => First(migrant)?.SupportPlans?.FirstOrDefault();

    private static SupportPlan Plan(Migrant migrant)
    {
        var owner = Case(migrant);
        owner.SupportPlans ??= [new SupportPlan()];
        return owner.SupportPlans[0];
    }
}

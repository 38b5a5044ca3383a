using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A referral out has no consent of its own, no consent for that purpose and recipient that still held on its date, and the
/// record names no legal basis other than consent.
/// </summary>
/// <remarks>
/// <para>Why: Personal data went to another organisation without a ground, which the law forbids and which can put the
/// person in danger.</para>
/// <para>Mend: Record the consent or the legal basis; where there was none, tell the person and the data protection
/// officer.</para>
/// </remarks>
internal sealed class SharingWithoutBasis() : Rule<Migrant>(Declared)
{
    public const string Code = "GC1113";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Sharing has no legal basis",
        "The person was referred to another organisation without consent or another legal basis.",
        typeof(SharingWithoutBasis));

    protected override void Check(Migrant record, RuleContext context)
    {
        if (record.Processing?.LegalBasis is not (null or "consent"))
            return;
        foreach (var (i, one) in record.Cases.Each())
        {
            foreach (var (j, referral) in one.Referrals.Each())
            {
                if (referral is { Direction: ReferralDirection.Out, Consent: not Answer.Yes }
                    && !record.Consents.Each().Any(c => Covers(c.Item, referral)))
                    context.Report($"/cases/{i}/referrals/{j}");
            }
        }
    }

    private static bool Covers(Consent consent, Referral referral)
    {
        var isPurpose = consent.Purpose is "referral" or "sharing" || consent.Purpose == PurposeOf(referral.Reason);
        var holds = consent.Withdrawn is not { } withdrawn || referral.Date is { } date && date.IsCertainlyBefore(withdrawn);
        var inTime = consent.Given is not { } given || referral.Date is not { } shared || !shared.IsCertainlyBefore(given);
        return isPurpose && holds && inTime && IsRecipient(consent.Recipient, referral.To);
    }

    /// <summary>A consent that names no recipient was given for referral as such.</summary>
    private static bool IsRecipient(OrganisationRef? allowed, OrganisationRef? actual)
    {
        if (allowed is null || actual is null)
            return true;
        if (allowed.OrganisationId is not null && allowed.OrganisationId == actual.OrganisationId)
            return true;
        return allowed.Name is not null && actual.Name is not null && FoldedText.Fold(allowed.Name) == FoldedText.Fold(actual.Name);
    }

    private static string? PurposeOf(string? reason) => reason switch
    {
        "voluntary-return" or "reintegration" => "return-reintegration",
        "family-reunification" => "family-tracing",
        "health" => "medical",
        "legal" => "legal-proceedings",
        _ => null,
    };
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// Languages, ethnicity, a gender other than female or male, health, legal stay or a perpetrator role is in a record meant
/// for readers below confidential.
/// </summary>
/// <remarks>
/// <para>Why: These are what people are persecuted, detained or expelled for.</para>
/// <para>Mend: Drop the field, or restore the sensitivity.</para>
/// </remarks>
internal sealed class SpecialCategoryBelowConfidential() : Rule<Migrant>(Declared)
{
    public const string Code = "GC9007";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Special category below confidential",
        "A special-category field is in a record meant for readers below confidential.",
        typeof(SpecialCategoryBelowConfidential));

    protected override void Check(Migrant record, RuleContext context)
    {
        if (Audience.Widest(record, context) >= Sensitivity.Confidential)
            return;
        if (record.SexOrGender?.Code is "X" or "TF" or "TM")
            context.Report("/sexOrGender");
        if (record.Languages is { Count: > 0 })
            context.Report("/languages");
        if (record.Ethnicity is not null)
            context.Report("/ethnicity");
        if (record.LegalStay is not null)
            context.Report("/legalStay");
        if (record.Health is not null)
            context.Report("/health");
        if (record.PerpetratorRoles is { Count: > 0 })
            context.Report("/perpetratorRoles");
        if (record.PerpetratorDetails is not null)
            context.Report("/perpetratorDetails");
    }
}

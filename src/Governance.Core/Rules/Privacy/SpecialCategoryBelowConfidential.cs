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
        foreach (var pointer in ProtectedFields.SpecialCategories(record))
            context.Report(pointer);
    }
}

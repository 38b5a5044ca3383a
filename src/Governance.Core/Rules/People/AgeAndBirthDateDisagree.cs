using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The age in years or its band excludes every age that the birth date allows at the reference date of the age, or at the
/// interview where the age is one at the interview. Where only a year is known, one year either way is allowed.
/// </summary>
/// <remarks>
/// <para>Why: Age decides whether somebody is treated as a child.</para>
/// <para>Mend: Check both with the person or the document; where only the age was told, leave the birth date out.</para>
/// </remarks>
internal sealed class AgeAndBirthDateDisagree() : Rule<Migrant>(Declared)
{
    public const string Code = "GC1107";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Age and birth date disagree",
        "The age does not fit the birth date at the date the age refers to.",
        typeof(AgeAndBirthDateDisagree));

    protected override void Check(Migrant record, RuleContext context)
    {
        if (record.Age is not { } age || PersonAge.Stated(age) is not { } stated)
            return;
        var birth = record.BirthDate ?? record.DirectIdentifiers?.ExactBirthDate;
        var at = age.ReferenceDate ?? (age.Reference is null or "record" or "interview" ? record.Interviewed : null);
        if (birth is not { } born || at is not { } date)
            return;
        var possible = PersonAge.Between(born, date);
        var margin = born.Month is null || date.Month is null ? 1 : 0;
        if (stated.Most < possible.Least - margin || stated.Least > possible.Most + margin)
            context.Report("/age");
    }
}

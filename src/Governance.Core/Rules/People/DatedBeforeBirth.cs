using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A journey, an arrival, an interview, a consent, a case or a decision is dated certainly before the birth of the person.
/// </summary>
/// <remarks>
/// <para>Why: The birth date or the other date is wrong, often by the century or by exchanged day and month.</para>
/// <para>Mend: Check both dates with the form.</para>
/// </remarks>
internal sealed class DatedBeforeBirth() : Rule<Migrant>(Declared)
{
    public const string Code = "GC1115";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Dated before the person's birth",
        "The date is before the person's birth.",
        typeof(DatedBeforeBirth));

    protected override void Check(Migrant record, RuleContext context)
    {
        if ((record.BirthDate ?? record.DirectIdentifiers?.ExactBirthDate) is not { } birth)
            return;
        foreach (var (date, pointer) in context.Parts.Dates(record))
        {
            if (date.IsCertainlyBefore(birth))
                context.Report(pointer.ToString());
        }
    }
}

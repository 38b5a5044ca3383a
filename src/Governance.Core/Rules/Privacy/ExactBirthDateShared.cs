using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The birth date of a person is known to the day, and the record is meant for readers below confidential.
/// </summary>
/// <remarks>
/// <para>Why: With sex and place, an exact birth date singles out one person in most towns.</para>
/// <para>Mend: Keep the year or an age band; the exact date belongs to directIdentifiers.</para>
/// </remarks>
internal sealed class ExactBirthDateShared() : Rule<Migrant>(Declared)
{
    public const string Code = "GC9009";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Exact birth date too precise to share",
        "The birth date is exact to the day in a record meant for readers below confidential.",
        typeof(ExactBirthDateShared));

    protected override void Check(Migrant record, RuleContext context)
    {
        if (record.BirthDate is { Day: not null } && Audience.Widest(record, context) < Sensitivity.Confidential)
            context.Report("/birthDate");
    }
}

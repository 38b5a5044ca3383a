using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The women and men of an incident are more than all the dead, missing, injured, survivors, rescued, intercepted,
/// detained, expelled and abducted together. Nothing is said where one of these is a minimum, or
/// where of the dead and the missing one alone is stated.
/// </summary>
/// <remarks>
/// <para>Why: The parts or the total are wrong, and the disaggregation cannot be published.</para>
/// <para>Mend: Check the columns; they count those concerned and no others.</para>
/// </remarks>
internal sealed class SexesExceedThoseConcerned() : Rule<Incident>(Declared)
{
    public const string Code = "GC1202";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Women and men exceed those concerned",
        "There are more women and men than people concerned.",
        typeof(SexesExceedThoseConcerned));

    protected override void Check(Incident record, RuleContext context)
    {
        if (record.Counts is { } counts && (counts.Females?.Value ?? 0) + (counts.Males?.Value ?? 0) > ThoseConcerned.AtMost(counts))
            context.Report("/counts/females");
    }
}

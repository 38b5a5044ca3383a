using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The dead, the missing and the total of both are all stated, and the total is less than one of the two, or, where all are
/// plain numbers, another number than their sum. A part that is not stated, or could not be read, is not zero: nothing is
/// said then.
/// </summary>
/// <remarks>
/// <para>Why: The same deaths are published with two numbers.</para>
/// <para>Mend: Check the three columns with the source; the total is what the source states and is never computed.</para>
/// </remarks>
internal sealed class DeadAndMissingDisagree() : Rule<Incident>(Declared)
{
    public const string Code = "GC1201";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Dead, missing and total disagree",
        "The dead and missing as stated are not the sum of the dead and of the missing.",
        typeof(DeadAndMissingDisagree));

    protected override void Check(Incident record, RuleContext context)
    {
        if (record.Counts is not { Dead.Value: not null, Missing.Value: not null } counts || Plain(counts.DeadAndMissing) is not { } total)
            return;
        var dead = Plain(counts.Dead);
        var missing = Plain(counts.Missing);
        if (total < dead || total < missing || (dead + missing is { } sum && sum != total))
            context.Report("/counts/deadAndMissing");
    }

    private static decimal? Plain(Quantity? quantity) => quantity is { Qualifier: null or Qualifier.Exact } ? quantity.Value : null;
}

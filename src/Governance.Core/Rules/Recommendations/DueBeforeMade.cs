using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The due date is certainly before the day the recommendation was made.</summary>
/// <remarks>
/// <para>
/// Why: such a recommendation is late from its first day; usually a year or a day and month were mixed up.
/// </para>
/// <para>Mend: Correct the due date or the day it was made.</para>
/// </remarks>
internal sealed class DueBeforeMade() : Rule<Recommendation>(Declared)
{
    public const string Code = "GC1407";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Due before it was made",
        "The recommendation is due before the day it was made.",
        typeof(DueBeforeMade));

    protected override void Check(Recommendation record, RuleContext context)
    {
        if (record is { Due: { } due, Made: { } made } && due.IsCertainlyBefore(made))
            context.Report("/due");
    }
}

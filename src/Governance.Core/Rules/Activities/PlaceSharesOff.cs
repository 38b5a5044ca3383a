using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>At least one place has a percentage, and the percentages do not add up to exactly 100.</summary>
/// <remarks>
/// <para>
/// Why: money is divided among places by these shares; what is missing reaches nobody on paper, what is too much is
/// counted twice.
/// </para>
/// <para>Mend: Correct the percentages so that they add up to 100, or leave them all out.</para>
/// </remarks>
internal sealed class PlaceSharesOff() : Rule<Activity>(Declared)
{
    public const string Code = "GC1803";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Place shares are not 100 per cent",
        "The shares of the places do not add up to exactly 100 per cent.",
        typeof(PlaceSharesOff));

    protected override void Check(Activity record, RuleContext context)
    {
        if (record.Places?.Any(p => p.Percentage is not null) == true && record.Places.Sum(p => p.Percentage ?? 0) != 100)
            context.Report("/places");
    }
}

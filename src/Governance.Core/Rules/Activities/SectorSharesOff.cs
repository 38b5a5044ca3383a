using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// Among the sectors of one source scheme at least one has a weight, and the weights do not add up to exactly 100.
/// </summary>
/// <remarks>
/// <para>
/// Why: money is divided among sectors by these shares; what is missing is spent nowhere, what is too much is spent
/// twice.
/// </para>
/// <para>Mend: Correct the weights so that each scheme adds up to 100, or leave them all out.</para>
/// </remarks>
internal sealed class SectorSharesOff() : Rule<Activity>(Declared)
{
    public const string Code = "GC1802";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Sector shares are not 100 per cent",
        "The shares of the sectors of one scheme do not add up to exactly 100 per cent.",
        typeof(SectorSharesOff));

    /// <summary>In IATI a code whose vocabulary is not named is of vocabulary 1, so that these are one scheme.</summary>
    private const string Unstated = "iati-sector", Stated = "iati-sector-1";

    protected override void Check(Activity record, RuleContext context)
    {
        foreach (var scheme in record.Sectors.Holding().GroupBy(s => s.SourceScheme == Stated ? Unstated : s.SourceScheme))
        {
            if (scheme.Any(s => s.Weight is not null) && scheme.Sum(s => s.Weight ?? 0) != 100)
                context.Report("/sectors");
        }
    }
}

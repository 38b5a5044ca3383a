using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>Two positions of one organisation, by id or by name, have the same date and different values.</summary>
/// <remarks>
/// <para>Why: Whether a State accepted a recommendation is then a matter of which line is read.</para>
/// <para>Mend: Keep the position that was taken, or give each its date.</para>
/// </remarks>
internal sealed class ContradictoryPositions() : Rule<Recommendation>(Declared)
{
    public const string Code = "GC1412";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Positions contradict each other",
        "One body has two different positions of one date on the recommendation.",
        typeof(ContradictoryPositions));

    protected override void Check(Recommendation record, RuleContext context)
    {
        for (var i = 1; i < (record.Positions?.Count ?? 0); i++)
        {
            var position = record.Positions![i];
            if (position is { By: { } by, Date: not null }
                && record.Positions.Take(i).Any(p => p.Date == position.Date && p.Value != position.Value && IsSame(p.By, by)))
            {
                context.Report($"/positions/{i}/value");
            }
        }
    }

    private static bool IsSame(OrganisationRef? one, OrganisationRef other) => other.OrganisationId is { } id
        ? one?.OrganisationId == id
        : other.Name is { } name && one?.Name == name;
}

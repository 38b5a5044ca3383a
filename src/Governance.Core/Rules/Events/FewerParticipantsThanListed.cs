using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// participantCount is less than the number of different names, or of different posts, among participations whose
/// presence is stated.
/// </summary>
/// <remarks>
/// <para>Why: One of the two is wrong, and reports of attendance are built on both.</para>
/// <para>Mend: Correct the number, or mark presences that were inferred.</para>
/// </remarks>
internal sealed class FewerParticipantsThanListed() : Rule<GovernanceEvent>(Declared)
{
    public const string Code = "GC1506";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Fewer participants than listed",
        "The stated number of participants is less than the people listed as present.",
        typeof(FewerParticipantsThanListed));

    protected override void Check(GovernanceEvent record, RuleContext context)
    {
        if (record is not { ParticipantCount: { } count, Participations: { } all })
            return;
        var present = all.Where(p => p.Present == PresenceBasis.Stated).Select(p => p.Person).ToList();
        var names = present.Where(p => p.Name is not null).Select(p => p.Name).Distinct().Count();
        var posts = present.Where(p => p.Post is not null).Select(p => (p.Post!.Text, p.OrganisationId, p.Organisation)).Distinct().Count();
        if (count < Math.Max(names, posts))
            context.Report("/participantCount");
    }
}

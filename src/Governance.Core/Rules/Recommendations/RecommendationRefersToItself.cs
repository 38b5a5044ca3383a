using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>supersededById, duplicateOfId or an entry of relatedIds is the id of the record itself.</summary>
/// <remarks>
/// <para>Why: A successor or original that is the record itself leads the follow-up in a circle.</para>
/// <para>Mend: Give the id of the other recommendation, or remove the reference.</para>
/// </remarks>
internal sealed class RecommendationRefersToItself() : Rule<Recommendation>(Declared)
{
    public const string Code = "GC1411";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Recommendation refers to itself",
        "The recommendation names itself as its successor, its original or a related one.",
        typeof(RecommendationRefersToItself));

    protected override void Check(Recommendation record, RuleContext context)
    {
        if (record.SupersededById == record.Id)
            context.Report("/supersededById");
        if (record.DuplicateOfId == record.Id)
            context.Report("/duplicateOfId");
        foreach (var (i, related) in record.RelatedIds.Each())
        {
            if (related == record.Id)
                context.Report($"/relatedIds/{i}");
        }
    }
}

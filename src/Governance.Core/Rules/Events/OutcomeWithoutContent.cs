using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>An outcome names only its kind: recommendationId, title and document are absent.</summary>
/// <remarks>
/// <para>Why: That something was decided is no use to anyone who wants to know what.</para>
/// <para>Mend: Give the title of the outcome, the document that holds it, or the id of the recommendation.</para>
/// </remarks>
internal sealed class OutcomeWithoutContent() : Rule<GovernanceEvent>(Declared)
{
    public const string Code = "GC1508";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Outcome says nothing",
        "An outcome has neither a title, nor a document, nor a recommendation.",
        typeof(OutcomeWithoutContent));

    protected override void Check(GovernanceEvent record, RuleContext context)
    {
        foreach (var (i, outcome) in (record.Outcomes?.Items).Each())
        {
            if (outcome is { RecommendationId: null, Title: null, Document: null })
                context.Report($"/outcomes/items/{i}");
        }
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A statement of the kind quote names no speaker by name, post or organisation, and prints no capacity.
/// </summary>
/// <remarks>
/// <para>
/// Why: words without an author cannot be cited or checked; only a collective statement has no single speaker.
/// </para>
/// <para>Mend: Name the post or the organisation of the speaker; a collective statement may stay as it is.</para>
/// </remarks>
internal sealed class QuoteWithoutSpeaker() : Rule<GovernanceEvent>(Declared)
{
    public const string Code = "GC1504";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Note,
        "Quote has no speaker",
        "A statement is quoted word for word, but nobody is named who said it.",
        typeof(QuoteWithoutSpeaker));

    protected override void Check(GovernanceEvent record, RuleContext context)
    {
        foreach (var (i, statement) in record.Statements.Each())
        {
            if (statement is
                {
                    Kind: StatementKind.Quote, Capacity: null, Speaker: null
                or { Post: null, Name: null, Organisation: null, OrganisationId: null }
                })
            {
                context.Report($"/statements/{i}");
            }
        }
    }
}

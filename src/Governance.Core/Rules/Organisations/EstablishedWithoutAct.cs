using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The kind is a coordination body, the last state is established, and neither a founding act nor evidence of that
/// state is given.
/// </summary>
/// <remarks>
/// <para>
/// Why: a body that a conference asked for is often announced before it exists; the act is what tells the two apart.
/// </para>
/// <para>Mend: Cite the decree, order or minutes that founded it.</para>
/// </remarks>
internal sealed class EstablishedWithoutAct() : Rule<Organisation>(Declared)
{
    public const string Code = "GC1725";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Note,
        "No founding act",
        "The coordination body is established, but no act or evidence shows it.",
        typeof(EstablishedWithoutAct));

    protected override void Check(Organisation record, RuleContext context)
    {
        if (record.IsCoordinationBody() && record is { FoundingAct: null, StateHistory: { Count: > 0 } history }
            && history[^1] is { State: OrganisationState.Established, Evidence: null or { Count: 0 } })
        {
            context.Report("");
        }
    }
}

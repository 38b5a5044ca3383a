using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The kind is coordination-body, consultation-framework, steering-committee, cluster or working-group, no member is
/// given, and the last state is neither proposed nor dissolved.
/// </summary>
/// <remarks>
/// <para>Why: A body exists through those who sit in it; without members nobody knows whom it coordinates.</para>
/// <para>Mend: Enter the members, or mark the body as proposed.</para>
/// </remarks>
internal sealed class BodyWithoutMembers() : Rule<Organisation>(Declared)
{
    public const string Code = "GC1723";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Coordination body has no member",
        "The coordination body is not merely proposed, but no member of it is named.",
        typeof(BodyWithoutMembers));

    protected override void Check(Organisation record, RuleContext context)
    {
        if (record.IsCoordinationBody() && !(record.MemberIds?.Count > 0) && !(record.Members?.Count > 0)
            && record.StateHistory?.LastOrDefault()?.State is not (OrganisationState.Proposed or OrganisationState.Dissolved))
        {
            context.Report("");
        }
    }
}

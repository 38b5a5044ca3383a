using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The state is superseded and supersededById is absent.</summary>
/// <remarks>
/// <para>Why: The follow-up of a promise breaks off where nobody can find what replaced it.</para>
/// <para>Mend: Give the id of the recommendation that replaced it, or mark it as dropped.</para>
/// </remarks>
internal sealed class SupersededWithoutSuccessor() : Rule<Recommendation>(Declared)
{
    public const string Code = "GC1405";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Superseded by nothing",
        "The recommendation is superseded, but the one that replaced it is not named.",
        typeof(SupersededWithoutSuccessor));

    protected override void Check(Recommendation record, RuleContext context)
    {
        if (record is { Implementation.State: ImplementationState.Superseded, SupersededById: null })
            context.Report("/implementation/state");
    }
}

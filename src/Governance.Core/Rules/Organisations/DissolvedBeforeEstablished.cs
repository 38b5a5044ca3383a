using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A dissolution listed after an establishment is dated certainly before it.</summary>
/// <remarks>
/// <para>Why: Such a body never existed on any day, and whatever it did or signed is put in doubt.</para>
/// <para>Mend: Correct one of the dates.</para>
/// </remarks>
internal sealed class DissolvedBeforeEstablished() : Rule<Organisation>(Declared)
{
    public const string Code = "GC1722";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Dissolved before it was established",
        "The organisation is dissolved before the day it was established.",
        typeof(DissolvedBeforeEstablished));

    protected override void Check(Organisation record, RuleContext context)
    {
        foreach (var (i, _) in record.StateHistory.Each())
        {
            if (Concerns(record.StateHistory!, i))
                context.Report($"/stateHistory/{i}/date");
        }
    }

    internal static bool Concerns(IList<OrganisationStep> history, int step)
        => history[step] is { State: OrganisationState.Dissolved, Date: { } dissolved } && history.Take(step)
            .Any(s => s is { State: OrganisationState.Established, Date: { } established } && dissolved.IsCertainlyBefore(established));
}

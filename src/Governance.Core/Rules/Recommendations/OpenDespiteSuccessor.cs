using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// supersededById is given and the stated implementation is formulated, planned, in progress or partially
/// implemented.
/// </summary>
/// <remarks>
/// <para>Why: One promise is then followed up twice, and counted twice as not kept.</para>
/// <para>Mend: Mark it as superseded, or remove the successor.</para>
/// </remarks>
internal sealed class OpenDespiteSuccessor() : Rule<Recommendation>(Declared)
{
    public const string Code = "GC1406";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Open although replaced",
        "The recommendation names one that replaced it, but its state is still open.",
        typeof(OpenDespiteSuccessor));

    protected override void Check(Recommendation record, RuleContext context)
    {
        if (record is { SupersededById: not null, Implementation.State: not null } && record.IsOpen())
            context.Report("/implementation/state");
    }
}

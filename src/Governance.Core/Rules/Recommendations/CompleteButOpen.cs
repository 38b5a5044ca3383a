using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The last progress report with a percentage says 100 and the stated implementation is open or not implemented.
/// </summary>
/// <remarks>
/// <para>
/// Why: the percentage and the state answer one question in two ways, and tables made from each will differ.
/// </para>
/// <para>Mend: Mark the recommendation as implemented, with evidence, or correct the percentage.</para>
/// </remarks>
internal sealed class CompleteButOpen() : Rule<Recommendation>(Declared)
{
    public const string Code = "GC1409";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Complete but not implemented",
        "Progress is reported as 100 per cent, but the state is not implemented.",
        typeof(CompleteButOpen));

    protected override void Check(Recommendation record, RuleContext context)
    {
        var percent = record.Implementation?.ProgressReports?.LastOrDefault(r => r.Percent is not null)?.Percent;
        if (percent == 100 && record.Implementation!.State is { } state && (record.IsOpen() || state == ImplementationState.NotImplemented))
            context.Report("/implementation/state");
    }
}

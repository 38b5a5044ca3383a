using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// In the history of an implementation, listed in order, a step is certainly before an earlier listed one, or the
/// state now began before the last step.
/// </summary>
/// <remarks>
/// <para>
/// Why: progress read from a history in the wrong order goes backwards, and the state now may be an old one.
/// </para>
/// <para>Mend: Put the steps in the order in which they began, or correct the date.</para>
/// </remarks>
internal sealed class ImplementationHistoryOutOfOrder() : Rule<Recommendation>(Declared)
{
    public const string Code = "GC1402";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Implementation history is out of order",
        "A state of the implementation is dated before one that is listed earlier.",
        typeof(ImplementationHistoryOutOfOrder));

    protected override void Check(Recommendation record, RuleContext context)
    {
        var history = record.Implementation?.History;
        foreach (var step in DateOrder.Backward(history, s => s.Date))
            context.Report($"/implementation/history/{step}/date");
        if (record.Implementation?.Since is { } since && history?.Any(s => s.Date is { } date && since.IsCertainlyBefore(date)) == true)
            context.Report("/implementation/since");
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The end of a service is certainly before its start.</summary>
/// <remarks>
/// <para>Why: Such a service was never open on any day; a date or an order of day and month is wrong.</para>
/// <para>Mend: Correct one of the dates.</para>
/// </remarks>
internal sealed class ServiceEndsBeforeItStarts() : Rule<Facility>(Declared)
{
    public const string Code = "GC1708";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Service ends before it starts",
        "A service ends before the day it starts.",
        typeof(ServiceEndsBeforeItStarts));

    protected override void Check(Facility record, RuleContext context)
    {
        foreach (var (i, service) in record.Services.Each())
        {
            if (service is { From: { } from, To: { } to } && to.IsCertainlyBefore(from))
                context.Report($"/services/{i}/to");
        }
    }
}

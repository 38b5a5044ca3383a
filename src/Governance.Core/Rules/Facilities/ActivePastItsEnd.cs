using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A service has the status active and ends certainly before the date of the run.</summary>
/// <remarks>
/// <para>Why: Referrals to a service that ended with its project leave people without help.</para>
/// <para>Mend: Close the service, or give its new end.</para>
/// </remarks>
internal sealed class ActivePastItsEnd() : Rule<Facility>(Declared)
{
    public const string Code = "GC1709";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Active service has ended",
        "A service is said to be active, but its end has passed.",
        typeof(ActivePastItsEnd));

    public override bool NeedsToday => true;

    protected override void Check(Facility record, RuleContext context)
    {
        foreach (var service in record.ActiveServices())
        {
            if (record.Services![service].To?.IsCertainlyBefore(context.Today) == true)
                context.Report($"/services/{service}/to");
        }
    }
}

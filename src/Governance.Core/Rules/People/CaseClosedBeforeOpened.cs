using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A case has a closing date that is certainly before its opening date.</summary>
/// <remarks>
/// <para>Why: The length of follow-up is reported to donors and to the person's next case worker.</para>
/// <para>Mend: Check both dates in the case register.</para>
/// </remarks>
internal sealed class CaseClosedBeforeOpened() : Rule<Migrant>(Declared)
{
    public const string Code = "GC1103";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Case closed before it was opened",
        "The case was closed before it was opened.",
        typeof(CaseClosedBeforeOpened));

    protected override void Check(Migrant record, RuleContext context)
    {
        foreach (var (i, one) in record.Cases.Each())
        {
            if (one is { Closed: { } closed, Opened: { } opened } && closed.IsCertainlyBefore(opened))
                context.Report($"/cases/{i}/closed");
        }
    }
}

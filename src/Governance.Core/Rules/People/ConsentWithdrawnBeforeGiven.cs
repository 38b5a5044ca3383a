using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A consent has a date of withdrawal that is certainly before the date it was given.</summary>
/// <remarks>
/// <para>Why: Whether the data may be shared today depends on which of the two came last.</para>
/// <para>Mend: Check the consent form; where consent was given again, record a second consent.</para>
/// </remarks>
internal sealed class ConsentWithdrawnBeforeGiven() : Rule<Migrant>(Declared)
{
    public const string Code = "GC1105";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Consent withdrawn before it was given",
        "The consent was withdrawn before it was given.",
        typeof(ConsentWithdrawnBeforeGiven));

    protected override void Check(Migrant record, RuleContext context)
    {
        foreach (var (i, consent) in record.Consents.Each())
        {
            if (consent is { Withdrawn: { } withdrawn, Given: { } given } && withdrawn.IsCertainlyBefore(given))
                context.Report($"/consents/{i}/withdrawn");
        }
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A recommendation is marked implemented, and none of the documents cited as evidence is dated on or after the day
/// it was made.
/// </summary>
/// <remarks>
/// <para>
/// Why: a follow-up matrix that says « implemented » without a document cannot be checked by those who were promised
/// the change.
/// </para>
/// <para>Mend: Cite a dated document that shows the implementation, or give the state that can be shown.</para>
/// </remarks>
internal sealed class ImplementedWithoutEvidence() : Rule<Recommendation>(Declared)
{
    public const string Code = "GC1401";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Implementation lacks evidence",
        "The recommendation is marked implemented without evidence dated on or after its adoption.",
        typeof(ImplementedWithoutEvidence));

    protected override void Check(Recommendation record, RuleContext context)
    {
        if (record.Implementation is { State: ImplementationState.Implemented } done && !Evidence(done).Any(d => IsDated(d, record.Made)))
            context.Report("/implementation");
    }

    /// <summary>Documents on the state now, on the step that reached it, and on reports of completion.</summary>
    private static IEnumerable<DocumentRef> Evidence(Implementation done) => (done.Evidence ?? [])
        .Concat((done.History ?? []).Where(s => s.State == ImplementationState.Implemented).SelectMany(s => s.Evidence ?? []))
        .Concat((done.ProgressReports ?? []).Where(r => r.Percent == 100).SelectMany(r => r.Evidence ?? []));

    private static bool IsDated(DocumentRef document, PartialDate? made)
        => document.Published is { } published && (made is not { } adopted || !published.IsCertainlyBefore(adopted));
}

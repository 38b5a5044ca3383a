using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// An indicator link of a recommendation or activity has the basis stated, and its indicator is marked proposed.
/// </summary>
/// <remarks>
/// <para>
/// Why: somebody proposed the indicator after the fact; marked as stated, the link puts words in the mouth of those
/// who adopted the text.
/// </para>
/// <para>Mend: Mark the link as inferred and say by whom, or show where the source names the indicator.</para>
/// </remarks>
internal sealed class StatedLinkToProposedIndicator() : DatasetRule(Declared)
{
    public const string Code = "GC2019";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Note,
        "Link to a proposed indicator is marked stated",
        "A link marked as stated points to an indicator that is only proposed.",
        typeof(StatedLinkToProposedIndicator));

    public override DatasetRun Start(ValidationOptions options) => new Run(options);

    private sealed class Run(ValidationOptions options) : BoundedRun(options, entryBytes: 48)
    {
        private readonly HashSet<UInt128> _proposed = [];
        private readonly HeldList<(UInt128 Indicator, int Link, RecordPlace Place)> _stated = new();

        protected override IReadOnlyList<IHeld> Held => [_stated];

        protected override void Look(Record record, RecordPlace place)
        {
            if (record is Indicator { Proposed: true } indicator && _proposed.Add(StableHash.Of(indicator.Id, Key)))
                Hold();
            var links = (record as Recommendation)?.IndicatorLinks ?? (record as Activity)?.IndicatorLinks;
            foreach (var (i, link) in links.Each())
            {
                if (link.Basis != LinkBasis.Stated)
                    continue;
                _stated.Add((StableHash.Of(link.IndicatorId, Key), i, place));
            }
        }

        protected override void Conclude(Action<RecordPlace, string> report)
        {
            foreach (var (indicator, link, place) in _stated.All())
            {
                if (_proposed.Contains(indicator))
                    report(place, $"/indicatorLinks/{link}/basis");
            }
        }
    }
}

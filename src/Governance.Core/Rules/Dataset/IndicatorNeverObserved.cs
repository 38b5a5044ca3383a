using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The dataset has observations, and none of this indicator, which is not a proposed one.</summary>
/// <remarks>
/// <para>Why: Nothing is wrong; it shows which promised figures nobody has delivered yet.</para>
/// <para>Mend: Add the observations, or ask who keeps the indicator.</para>
/// </remarks>
internal sealed class IndicatorNeverObserved() : DatasetRule(Declared)
{
    public const string Code = "GC2014";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Note,
        "Indicator has no observation",
        "The indicator has no observation in the dataset, although others have.",
        typeof(IndicatorNeverObserved));

    public override DatasetRun Start(ValidationOptions options) => new Run(options);

    private sealed class Run(ValidationOptions options) : BoundedRun(options, entryBytes: 40)
    {
        private readonly HashSet<UInt128> _observed = [];
        private readonly List<(UInt128 Id, RecordPlace Place)> _indicators = [];

        protected override void Look(Record record, RecordPlace place)
        {
            if (record is Indicator { Proposed: not true } indicator)
            {
                _indicators.Add((StableHash.Of(indicator.Id, Key), place));
                Hold();
            }
            else if (record is Observation observation && _observed.Add(StableHash.Of(observation.IndicatorId, Key)))
            {
                Hold();
            }
        }

        protected override void Conclude(Action<RecordPlace, string> report)
        {
            foreach (var (id, place) in _observed.Count == 0 ? [] : _indicators)
            {
                if (!_observed.Contains(id))
                    report(place, "");
            }
        }
    }
}

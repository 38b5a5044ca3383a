using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The value is less than the minimum or more than the maximum that its indicator states, both in the same power of
/// ten.
/// </summary>
/// <remarks>
/// <para>Why: A value that cannot be is a slip of keys or of units, and one such value moves an average far.</para>
/// <para>Mend: Correct the value, or the range of the indicator.</para>
/// </remarks>
internal sealed class ObservationOutOfRange() : DatasetRule(Declared)
{
    public const string Code = "GC2010";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Observation is out of range",
        "The value of an observation lies outside the range of its indicator.",
        typeof(ObservationOutOfRange));

    public override DatasetRun Start(ValidationOptions options) => new Run(options);

    private sealed class Run(ValidationOptions options) : BoundedRun(options, entryBytes: 80)
    {
        private readonly Dictionary<UInt128, (decimal? Least, decimal? Most, int Power)> _ranges = [];
        private readonly HeldList<(UInt128 Indicator, decimal Value, int? Power, RecordPlace Place)> _values = new();

        protected override IReadOnlyList<IHeld> Held => [_values];

        protected override void Look(Record record, RecordPlace place)
        {
            if (record is Indicator indicator && (indicator.Minimum ?? indicator.Maximum) is not null)
            {
                if (_ranges.TryAdd(StableHash.Of(indicator.Id, Key), (indicator.Minimum, indicator.Maximum, indicator.UnitMultiplier ?? 0)))
                    Hold();
            }
            else if (record is Observation { Value.Value: { } value } observation)
            {
                _values.Add((StableHash.Of(observation.IndicatorId, Key), value, observation.UnitMultiplier, place));
            }
        }

        protected override void Conclude(Action<RecordPlace, string> report)
        {
            foreach (var (indicator, value, power, place) in _values.All())
            {
                if (_ranges.TryGetValue(indicator, out var range) && (power ?? range.Power) == range.Power && (value < range.Least || value > range.Most))
                    report(place, "/value/value");
            }
        }
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The unit of the observation, else of its indicator, is PT, the indicator in the dataset states no minimum and no
/// maximum, and the value is below 0 or above 100.
/// </summary>
/// <remarks>
/// <para>
/// Why: a share cannot exceed the whole; only rates of growth and the like can, and then the indicator should say so.
/// </para>
/// <para>Mend: Correct the value, or state the minimum and maximum of the indicator.</para>
/// </remarks>
internal sealed class PercentageObservedOutOfRange() : DatasetRule(Declared)
{
    public const string Code = "GC2011";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Observed percentage is not between 0 and 100",
        "An observation in per cent is below 0 or above 100, and its indicator states no range.",
        typeof(PercentageObservedOutOfRange));

    public override DatasetRun Start(ValidationOptions options) => new Run(options);

    private sealed class Run(ValidationOptions options) : BoundedRun(options, entryBytes: 48)
    {
        private readonly Dictionary<UInt128, bool> _isPercentage = [];
        private readonly HeldList<(UInt128 Indicator, bool? IsPercentage, RecordPlace Place)> _outside = new();

        protected override IReadOnlyList<IHeld> Held => [_outside];

        protected override void Look(Record record, RecordPlace place)
        {
            if (record is Indicator { Minimum: null, Maximum: null } indicator)
            {
                if (_isPercentage.TryAdd(StableHash.Of(indicator.Id, Key), indicator.Unit == "PT"))
                    Hold();
            }
            else if (record is Observation { Value: { Value: < 0 or > 100 } value } observation)
            {
                bool? own = value.Unit is { } unit ? unit == "PT" : null;
                _outside.Add((StableHash.Of(observation.IndicatorId, Key), own, place));
            }
        }

        protected override void Conclude(Action<RecordPlace, string> report)
        {
            foreach (var (indicator, own, place) in _outside.All())
            {
                if (_isPercentage.TryGetValue(indicator, out var ofIndicator) && (own ?? ofIndicator))
                    report(place, "/value/value");
            }
        }
    }
}

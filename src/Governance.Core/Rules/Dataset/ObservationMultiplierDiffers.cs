using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// An observation and its indicator in the dataset both state a unit multiplier, and the two differ.
/// </summary>
/// <remarks>
/// <para>Why: Thousands read as units are the largest error a series can hold.</para>
/// <para>Mend: State the value in the power of ten of the indicator.</para>
/// </remarks>
internal sealed class ObservationMultiplierDiffers() : DatasetRule(Declared)
{
    public const string Code = "GC2013";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Multiplier differs from the indicator",
        "The power of ten of an observation is not that of its indicator.",
        typeof(ObservationMultiplierDiffers));

    public override DatasetRun Start(ValidationOptions options) => new Run(options);

    private sealed class Run(ValidationOptions options) : BoundedRun(options, entryBytes: 48)
    {
        private readonly Dictionary<UInt128, int> _powers = [];
        private readonly HeldList<(UInt128 Indicator, int Power, RecordPlace Place)> _stated = new();

        protected override IReadOnlyList<IHeld> Held => [_stated];

        protected override void Look(Record record, RecordPlace place)
        {
            if (record is Indicator { UnitMultiplier: { } power } indicator)
            {
                if (_powers.TryAdd(StableHash.Of(indicator.Id, Key), power))
                    Hold();
            }
            else if (record is Observation { UnitMultiplier: { } own } observation)
            {
                _stated.Add((StableHash.Of(observation.IndicatorId, Key), own, place));
            }
        }

        protected override void Conclude(Action<RecordPlace, string> report)
        {
            foreach (var (indicator, power, place) in _stated.All())
            {
                if (_powers.TryGetValue(indicator, out var ofIndicator) && ofIndicator != power)
                    report(place, "/unitMultiplier");
            }
        }
    }
}

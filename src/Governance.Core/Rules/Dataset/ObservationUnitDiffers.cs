using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>An observation and its indicator in the dataset both state a unit, and the two differ.</summary>
/// <remarks>
/// <para>Why: Persons compared with per cent give a trend that does not exist.</para>
/// <para>Mend: Convert the value to the unit of the indicator, or point to the indicator that has this unit.</para>
/// </remarks>
internal sealed class ObservationUnitDiffers() : DatasetRule(Declared)
{
    public const string Code = "GC2012";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Unit differs from the indicator",
        "The unit of an observation is not the unit of its indicator.",
        typeof(ObservationUnitDiffers));

    public override DatasetRun Start(ValidationOptions options) => new Run(options);

    private sealed class Run(ValidationOptions options) : BoundedRun(options, entryBytes: 64)
    {
        private readonly Dictionary<UInt128, UInt128> _units = [];
        private readonly HeldList<(UInt128 Indicator, UInt128 Unit, RecordPlace Place)> _stated = new();

        protected override IReadOnlyList<IHeld> Held => [_stated];

        protected override void Look(Record record, RecordPlace place)
        {
            if (record is Indicator { Unit: { } unit } indicator)
            {
                if (_units.TryAdd(StableHash.Of(indicator.Id, Key), StableHash.Of(unit, Key)))
                    Hold();
            }
            else if (record is Observation { Value.Unit: { } own } observation)
            {
                _stated.Add((StableHash.Of(observation.IndicatorId, Key), StableHash.Of(own, Key), place));
            }
        }

        protected override void Conclude(Action<RecordPlace, string> report)
        {
            foreach (var (indicator, unit, place) in _stated.All())
            {
                if (_units.TryGetValue(indicator, out var ofIndicator) && ofIndicator != unit)
                    report(place, "/value/unit");
            }
        }
    }
}

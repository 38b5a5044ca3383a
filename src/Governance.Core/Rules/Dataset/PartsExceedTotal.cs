using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// Among observations that agree in all but the dimension sex, and count persons, households or another number, the
/// parts add up to more than the total (_T), by more than one for each rounded or weighted value; series with a
/// suppressed, missing or estimated part, or with any bound, are left out. The total is reported.
/// </summary>
/// <remarks>
/// <para>
/// Why: women, men and those unknown are parts of one total; more than the whole means rows counted twice or from
/// another series.
/// </para>
/// <para>Mend: Compare the total and its parts with the source.</para>
/// </remarks>
internal sealed class PartsExceedTotal() : DatasetRule(Declared)
{
    public const string Code = "GC2015";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Parts by sex exceed their total",
        "The values by sex add up to more than their total.",
        typeof(PartsExceedTotal));

    public override DatasetRun Start(ValidationOptions options) => new Run(options);

    private sealed class Run(ValidationOptions options) : BoundedRun(options, entryBytes: 136)
    {
        private readonly Dictionary<UInt128, Series> _series = [];
        private readonly Dictionary<UInt128, bool> _counts = [];

        protected override void Look(Record record, RecordPlace place)
        {
            if (record is Indicator indicator)
            {
                if (_counts.TryAdd(StableHash.Of(indicator.Id, Key), IsCount(indicator.Unit)))
                    Hold();
                return;
            }

            if (record is not Observation observation || SexOf(observation) is not { } sex)
                return;
            var key = Hash().AddCell(observation, Key, without: sex).Add((long?)observation.UnitMultiplier).ToHash();
            if (!_series.TryGetValue(key, out var series))
            {
                _series.Add(key, series = new Series(StableHash.Of(observation.IndicatorId, Key)));
                Hold();
            }

            series.Add(sex.Code == "_T", observation.Value, place);
        }

        protected override void Conclude(Action<RecordPlace, string> report)
        {
            foreach (var series in _series.Values)
            {
                if (series.Exceeds && (series.IsCount ?? _counts.GetValueOrDefault(series.Indicator)))
                    report(series.Place, "/value/value");
            }
        }

        private static DimensionValue? SexOf(Observation observation)
            => observation.Dimensions?.FirstOrDefault(d => d.Dimension.Equals("sex", StringComparison.OrdinalIgnoreCase));

        private static bool IsCount(string? unit) => unit is "PS" or "HH" or "NUMBER";

        /// <summary>The total and the sum of the parts of one cell.</summary>
        private sealed class Series(UInt128 indicator)
        {
            private decimal? _total;
            private decimal _parts;
            private int _loose;
            private bool _unfit;

            public UInt128 Indicator { get; } = indicator;

            public bool? IsCount { get; private set; }

            public RecordPlace Place { get; private set; }

            public bool Exceeds => !_unfit && _total is { } total && _parts > total + _loose;

            public void Add(bool isTotal, Quantity? quantity, RecordPlace place)
            {
                if (quantity is not { Value: { } value, Qualifier: null or Qualifier.Exact or Qualifier.Rounded or Qualifier.Weighted }
                    || (isTotal && _total is not null))
                {
                    _unfit = true;
                    return;
                }

                if (quantity.Unit is { } unit)
                    IsCount = IsCount(unit);
                if (quantity.Qualifier is Qualifier.Rounded or Qualifier.Weighted)
                    _loose++;
                if (isTotal)
                    (_total, Place) = (value, place);
                else
                    _parts += value;
            }
        }
    }
}

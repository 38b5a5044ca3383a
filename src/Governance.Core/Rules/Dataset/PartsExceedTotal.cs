using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// Among observations that agree in all but the dimension sex, or all but age, and count persons, households or another
/// number, the parts add up to more than the total (_T), by more than one for each rounded or weighted value; series with a
/// suppressed, missing or estimated part, with any bound, or with age bands that overlap or are not ours, are left out. The
/// total is reported. The breakdowns of one observation are compared here where the indicator alone says what it counts.
/// </summary>
/// <remarks>
/// <para>
/// Why: women, men and those unknown, or children and adults, are parts of one total; more than the whole means rows
/// counted twice or from another series.
/// </para>
/// <para>Mend: Compare the total and its parts with the source.</para>
/// </remarks>
internal sealed class PartsExceedTotal() : DatasetRule(Declared)
{
    public const string Code = "GC2015";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Parts of a series exceed their total",
        "The parts by sex or age add up to more than their total.",
        typeof(PartsExceedTotal));

    public override DatasetRun Start(ValidationOptions options) => new Run(options);

    private sealed class Run(ValidationOptions options) : BoundedRun(options, entryBytes: 232)
    {
        private readonly Dictionary<UInt128, Series> _series = [];
        private readonly Dictionary<UInt128, bool> _counts = [];
        private readonly List<(UInt128 Indicator, RecordPlace Place, string Pointer)> _breakdowns = [];

        protected override void Look(Record record, RecordPlace place)
        {
            if (record is Indicator indicator)
            {
                if (_counts.TryAdd(StableHash.Of(indicator.Id, Key), BreakdownSums.IsCount(indicator.Unit)))
                    Hold();
                return;
            }

            if (record is not Observation observation)
                return;
            var owner = StableHash.Of(observation.IndicatorId, Key);
            foreach (var dimension in observation.Dimensions ?? [])
            {
                if (IsOf(dimension, "sex") || IsOf(dimension, "age"))
                    SeriesOf(observation, dimension, owner).Add(dimension, observation.Value, place);
            }

            foreach (var index in observation.Value?.Unit is null ? BreakdownSums.Exceeding(observation.Value, observation.Breakdowns) : [])
            {
                _breakdowns.Add((owner, place, $"/breakdowns/{index}"));
                Hold();
            }
        }

        protected override void Conclude(Action<RecordPlace, string> report)
        {
            foreach (var series in _series.Values)
            {
                if (series.Exceeds && (series.IsCount ?? _counts.GetValueOrDefault(series.Indicator)))
                    report(series.Place, "/value/value");
            }

            foreach (var (indicator, place, pointer) in _breakdowns)
            {
                if (_counts.GetValueOrDefault(indicator))
                    report(place, pointer);
            }
        }

        private static bool IsOf(DimensionValue dimension, string name) => dimension.Dimension.Equals(name, StringComparison.OrdinalIgnoreCase);

        private Series SeriesOf(Observation observation, DimensionValue dimension, UInt128 indicator)
        {
            var isAge = IsOf(dimension, "age");
            var key = Hash().AddCell(observation, Key, without: dimension).Add((long?)observation.UnitMultiplier).Add(isAge ? "age" : "sex").ToHash();
            if (!_series.TryGetValue(key, out var series))
                _series.Add(key, series = new Series(indicator, isAge));
            Hold();
            return series;
        }

        /// <summary>The total and the sum of the parts of one cell.</summary>
        private sealed class Series(UInt128 indicator, bool isOfAge)
        {
            private readonly List<PersonAge> _bands = [];
            private decimal? _total;
            private decimal _parts;
            private int _loose;
            private bool _unfit;

            public UInt128 Indicator { get; } = indicator;

            public bool? IsCount { get; private set; }

            public RecordPlace Place { get; private set; }

            public bool Exceeds => !_unfit && _total is { } total && _parts > total + _loose;

            public void Add(DimensionValue part, Quantity? quantity, RecordPlace place)
            {
                var isTotal = part.Code == "_T";
                if (quantity is not { Value: { } value, Qualifier: null or Qualifier.Exact or Qualifier.Rounded or Qualifier.Weighted }
                    || (isTotal && _total is not null) || (isOfAge && !isTotal && Overlaps(part.Code)))
                {
                    _unfit = true;
                    return;
                }

                if (quantity.Unit is { } unit)
                    IsCount = BreakdownSums.IsCount(unit);
                if (quantity.Qualifier is Qualifier.Rounded or Qualifier.Weighted)
                    _loose++;
                if (isTotal)
                    (_total, Place) = (value, place);
                else
                    _parts += value;
            }

            /// <summary>Whether an age band may hold some of another one; one that is not ours may.</summary>
            private bool Overlaps(string code)
            {
                if (code.StartsWith('_'))
                    return false;
                if (PersonAge.OfBand(code) is not { } band || _bands.Exists(b => b.Least <= band.Most && band.Least <= b.Most))
                    return true;
                _bands.Add(band);
                return false;
            }
        }
    }
}

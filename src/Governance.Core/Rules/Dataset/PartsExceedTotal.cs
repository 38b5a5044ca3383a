using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// Among observations that agree in all but the dimension sex, or all but age, and count persons, households or another
/// number, the parts add up to more than the total (_T), by more than one for each rounded or weighted value; series with a
/// suppressed, missing, negative or estimated part, with any bound, or with age bands that overlap or are not ours, are left out. The
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

    private sealed class Run(ValidationOptions options) : BoundedRun(options, entryBytes: 24)
    {
        private readonly HeldSorted<SeriesPart> _parts = new();
        private readonly Dictionary<UInt128, bool> _counts = [];
        private readonly HeldList<(UInt128 Indicator, int Index, RecordPlace Place)> _breakdowns = new();
        private readonly HeldSorted<PlaceInOrder> _found = new();

        protected override IReadOnlyList<IHeld> Held => [_parts, _breakdowns, _found];

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
                var isAge = IsOf(dimension, "age");
                if (isAge || IsOf(dimension, "sex"))
                    _parts.Add(SeriesPart.Of(SeriesOf(observation, dimension, isAge), owner, place, dimension.Code, isAge, observation.Value));
            }

            foreach (var index in observation.Value?.Unit is null ? BreakdownSums.Exceeding(observation.Value, observation.Breakdowns) : [])
                _breakdowns.Add((owner, index, place));
        }

        protected override void Conclude(Action<RecordPlace, string> report)
        {
            var sum = new SeriesSum();
            foreach (var part in _parts.All())
            {
                if (part.Series != sum.Series)
                {
                    Judge(sum);
                    sum = new SeriesSum(part.Series, part.Indicator);
                }

                sum.Add(part);
            }

            Judge(sum);
            foreach (var (indicator, index, place) in _breakdowns.All())
            {
                if (_counts.GetValueOrDefault(indicator))
                    _found.Add(new PlaceInOrder(place, index));
            }

            foreach (var (place, index) in _found.All())
                report(place, index < 0 ? "/value/value" : $"/breakdowns/{index}");
        }

        private static bool IsOf(DimensionValue dimension, string name) => dimension.Dimension.Equals(name, StringComparison.OrdinalIgnoreCase);

        private UInt128 SeriesOf(Observation observation, DimensionValue dimension, bool isAge)
            => Hash().AddCell(observation, Key, without: dimension).Add((long?)observation.UnitMultiplier).Add(isAge ? "age" : "sex").ToHash();

        private void Judge(SeriesSum sum)
        {
            if (sum.Exceeds && (sum.IsCount ?? _counts.GetValueOrDefault(sum.Indicator)))
                _found.Add(new PlaceInOrder(sum.Place));
        }
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// Two cumulative counts of one series (publisher, places, group, movement, unit, start) end at different dates, and
/// the later one is smaller; bounds are left out.
/// </summary>
/// <remarks>
/// <para>
/// Why: a count of all since a date can only grow; where it shrinks, it was corrected, restarted, or is a stock.
/// </para>
/// <para>Mend: State the new start, correct the number, or mark it as a stock.</para>
/// </remarks>
internal sealed class CumulativeDecreases() : DatasetRule(Declared)
{
    public const string Code = "GC2018";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Cumulative count decreases",
        "A cumulative count is smaller than an earlier one of the same series.",
        typeof(CumulativeDecreases));

    public override DatasetRun Start(ValidationOptions options) => new Run(options);

    private sealed class Run(ValidationOptions options) : BoundedRun(options)
    {
        private readonly HeldSorted<Counted> _counts = new();
        private readonly HeldSorted<PlaceInOrder> _found = new();

        protected override IReadOnlyList<IHeld> Held => [_counts, _found];

        protected override void Look(Record record, RecordPlace place)
        {
            if (record is not MobilityCount { Measure: Measure.Cumulative, Places.Count: > 0, Period: { Start: { } start, End: { } end } } count
                || count.Count.Comparable() is not { } number)
            {
                return;
            }

            _counts.Add(new Counted(Hash().AddSeries(count).Add((long?)count.Unit).Add(start).ToHash(), end.Latest, number, place));
        }

        protected override void Conclude(Action<RecordPlace, string> report)
        {
            Counted? before = null;
            foreach (var now in _counts.All())
            {
                if (before is { } earlier && earlier.Series == now.Series && earlier.End < now.End && now.Count < earlier.Count)
                    _found.Add(new PlaceInOrder(now.Place));
                before = now;
            }

            foreach (var (place, _) in _found.All())
                report(place, "/count");
        }

        /// <summary>A number of a series, in the order of its end.</summary>
        private readonly record struct Counted(UInt128 Series, int End, decimal Count, RecordPlace Place) : IComparable<Counted>
        {
            public int CompareTo(Counted other) => (Series, End, new PlaceInOrder(Place)).CompareTo((other.Series, other.End, new PlaceInOrder(other.Place)));
        }
    }
}

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

    private sealed class Run(ValidationOptions options) : BoundedRun(options, entryBytes: 64)
    {
        private readonly List<(UInt128 Series, int End, decimal Count, RecordPlace Place)> _counts = [];

        protected override void Look(Record record, RecordPlace place)
        {
            if (record is not MobilityCount { Measure: Measure.Cumulative, Places.Count: > 0, Period: { Start: { } start, End: { } end } } count
                || count.Count.Comparable() is not { } number)
            {
                return;
            }

            _counts.Add((Hash().AddSeries(count).Add((long?)count.Unit).Add(start).ToHash(), end.Latest, number, place));
            Hold();
        }

        protected override void Conclude(Action<RecordPlace, string> report)
        {
            _counts.Sort((one, other) => (one.Series, one.End, one.Place.Input, one.Place.Ordinal)
                .CompareTo((other.Series, other.End, other.Place.Input, other.Place.Ordinal)));
            for (var i = 1; i < _counts.Count; i++)
            {
                var (before, now) = (_counts[i - 1], _counts[i]);
                if (before.Series == now.Series && before.End < now.End && now.Count < before.Count)
                    report(now.Place, "/count");
            }
        }
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// Two counts of one operation, group, measure, unit, movement and period are of places of which one contains the
/// other, or one is of a baseline (area) assessment and the other of a site assessment of the same area, or of a place of
/// which the data do not say where it lies; the inner one is reported, unless overlapIds of either names the other.
/// </summary>
/// <remarks>
/// <para>
/// Why: the people of the smaller place are in the larger one too; a total over both counts them twice and sends aid
/// twice.
/// </para>
/// <para>Mend: Add only counts of one level, and name the overlapping ones in overlapIds.</para>
/// </remarks>
internal sealed class OverlappingCounts() : DatasetRule(Declared)
{
    public const string Code = "GC2003";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Counts overlap",
        "Counts overlap: do not add them.",
        typeof(OverlappingCounts));

    public override DatasetRun Start(ValidationOptions options) => new Run(options);

    private sealed class Run(ValidationOptions options) : BoundedRun(options, entryBytes: 40)
    {
        private readonly HashIndex _countByArea = new();
        private readonly BaselineAreas _baselines = new(options.HashKey.GetValueOrDefault());
        private readonly HeldList<(UInt128 Id, RecordPlace Place)> _counts = new();
        private readonly HeldList<(UInt128 Area, long Count)> _inner = new();
        private readonly HeldList<(UInt128 Key, long Count)> _sites = new();
        private readonly HashIndex _linked = new();

        protected override IReadOnlyList<IHeld> Held => [_countByArea, _counts, _inner, _sites, _linked];

        protected override void Look(Record record, RecordPlace place)
        {
            if (record is not MobilityCount { Operation: not null, Period: not null } count)
                return;
            var id = StableHash.Of(count.Id, Key);
            foreach (var other in count.OverlapIds ?? [])
                _linked.TryAdd(Pair(id, StableHash.Of(other, Key)), 0, out _);

            var group = Hash().Add(count.Operation).Add(count.PopulationGroup).Add((long)count.Measure).Add((long?)count.Unit).Add(count.Movement)
                .Add(count.Direction).Add(count.Period?.Start).Add(count.Period?.End).ToHash();
            _counts.Add((id, place));
            var here = Counted(count);
            if (count.Assessment is "baseline-area" or "baseline")
                Hold(_baselines.Add(group, here, id));
            foreach (var key in count.Assessment == "site" ? _baselines.Around(group, here) : [])
                _sites.Add((key, _counts.Count - 1));

            if (here is not null)
                LookAt(here, group);
        }

        protected override void Conclude(Action<RecordPlace, string> report)
        {
            // A count lies in several areas and is reported once.
            var reported = new HashIndex();
            Report(_inner, key => _countByArea.TryGet(key, out var count) ? _counts[(long)count].Id : null, "/places");
            Report(_sites, key => _baselines.Ids.TryGetValue(key, out var id) ? id : null, "/assessment");
            reported.Release();

            void Report(HeldList<(UInt128 Key, long Count)> inner, Func<UInt128, UInt128?> outer, string pointer)
            {
                foreach (var (key, index) in inner.All())
                {
                    if (outer(key) is not { } other)
                        continue;
                    var (id, place) = _counts[index];
                    if (!IsLinked(id, other) && reported.TryAdd(Hash().Add(index).ToHash(), 0, out _))
                        report(place, pointer);
                }
            }
        }

        /// <summary>The place the people are counted at: the only one, or the only one with the role here.</summary>
        private static Place? Counted(MobilityCount count)
        {
            var here = (count.Places ?? []).Where(p => p.Role == PlaceRole.Here).ToList();
            return here.Count == 1 ? here[0] : here.Count == 0 && count.Places is [{ Role: null } only] ? only : null;
        }

        private void LookAt(Place here, UInt128 group)
        {
            if (PlaceIdentity.Area(here, Key) is { } area)
                _countByArea.TryAdd(In(group, area), (ulong)(_counts.Count - 1), out _);
            foreach (var containing in PlaceIdentity.Containers(here, Key))
                _inner.Add((In(group, containing), _counts.Count - 1));
        }

        private UInt128 In(UInt128 group, UInt128 area) => Hash().Add(group).Add(area).ToHash();

        private UInt128 Pair(UInt128 from, UInt128 to) => Hash().Add(from).Add(to).ToHash();

        private bool IsLinked(UInt128 one, UInt128 other)
            => one == other || _linked.Contains(Pair(one, other)) || _linked.Contains(Pair(other, one));
    }
}

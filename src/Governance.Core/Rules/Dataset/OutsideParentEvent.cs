using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>An event starts certainly before its parent starts, or ends certainly after its parent ends.</summary>
/// <remarks>
/// <para>
/// Why: panels and ceremonies take their day from the programme; outside the event it is a wrong date or the wrong
/// parent.
/// </para>
/// <para>Mend: Correct the dates, or the parent.</para>
/// </remarks>
internal sealed class OutsideParentEvent() : DatasetRule(Declared)
{
    public const string Code = "GC2006";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Part lies outside its event",
        "A part of an event is dated outside the event it belongs to.",
        typeof(OutsideParentEvent));

    public override DatasetRun Start(ValidationOptions options) => new Run(options);

    private sealed class Run(ValidationOptions options) : BoundedRun(options, entryBytes: 48)
    {
        private readonly Dictionary<UInt128, (int Start, int End)> _events = [];
        private readonly HeldList<(UInt128 Parent, int Start, int End, RecordPlace Place)> _parts = new();

        protected override IReadOnlyList<IHeld> Held => [_parts];

        protected override void Look(Record record, RecordPlace place)
        {
            if (record is not GovernanceEvent { Held: { } held } one)
                return;
            if (_events.TryAdd(StableHash.Of(one.Id, Key), (held.Start?.Earliest ?? int.MinValue, held.End?.Latest ?? int.MaxValue)))
                Hold();
            if (one.ParentId is not { } parent)
                return;
            var end = held.End ?? held.Start;
            _parts.Add((StableHash.Of(parent, Key), held.Start?.Latest ?? int.MaxValue, end?.Earliest ?? int.MinValue, place));
        }

        protected override void Conclude(Action<RecordPlace, string> report)
        {
            foreach (var (parent, start, end, place) in _parts.All())
            {
                if (_events.TryGetValue(parent, out var whole) && (start < whole.Start || end > whole.End))
                    report(place, "/held");
            }
        }
    }
}

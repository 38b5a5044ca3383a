using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// Following parentId from an event, recommendation, organisation, activity or incident leads back to it, be it at
/// once; one finding for each circle, at the record that comes first.
/// </summary>
/// <remarks>
/// <para>Why: A tree with a circle has no top; totals over it never end or leave these records out.</para>
/// <para>Mend: Correct or remove the parent of one of the records.</para>
/// </remarks>
internal sealed class ParentCycle() : DatasetRule(Declared)
{
    public const string Code = "GC2008";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Record is under itself",
        "A record is, through its parents, under itself.",
        typeof(ParentCycle));

    public override DatasetRun Start(ValidationOptions options) => new Run(options);

    private sealed class Run(ValidationOptions options) : BoundedRun(options, entryBytes: 64)
    {
        private readonly Dictionary<UInt128, int> _index = [];
        private readonly List<(UInt128 Parent, RecordPlace Place)> _children = [];

        protected override void Look(Record record, RecordPlace place)
        {
            // A record without a parent ends every walk, so it need not be held.
            if (ParentOf(record) is not { } parent || !_index.TryAdd(StableHash.Of(record.Id, Key), _children.Count))
                return;
            _children.Add((StableHash.Of(parent, Key), place));
            Hold();
        }

        protected override void Conclude(Action<RecordPlace, string> report)
        {
            var parents = _children.Select(c => _index.GetValueOrDefault(c.Parent, -1)).ToArray();
            foreach (var first in Cycles.FirstOfEach(parents))
                report(_children[first].Place, "/parentId");
        }

        private static string? ParentOf(Record record) => record switch
        {
            GovernanceEvent one => one.ParentId,
            Recommendation one => one.ParentId,
            Organisation one => one.ParentId,
            Activity one => one.ParentId,
            Incident one => one.ParentId,
            _ => null,
        };
    }
}

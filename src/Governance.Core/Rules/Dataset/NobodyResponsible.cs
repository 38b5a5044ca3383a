using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A recommendation is open, names no responsible body, and not all of its clauses name one. A clause whose parent is
/// in the dataset is judged with its parent, unless that parent is no longer open; one that repeats another or was
/// replaced is left out.
/// </summary>
/// <remarks>
/// <para>
/// Why: what nobody is responsible for is not done, and nobody can be asked about it; the data must say so and not
/// invent an owner.
/// </para>
/// <para>
/// Mend: name the body where a source does; else leave it open and put it before the follow-up committee.
/// </para>
/// </remarks>
internal sealed class NobodyResponsible() : DatasetRule(Declared)
{
    public const string Code = "GC2005";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "No responsible body",
        "No body is responsible for the recommendation, nor for each of its clauses.",
        typeof(NobodyResponsible));

    public override DatasetRun Start(ValidationOptions options) => new Run(options);

    private sealed class Run(ValidationOptions options) : BoundedRun(options)
    {
        private readonly HashIndex _judges = new();
        private readonly HashIndex _withOwnedClause = new();
        private readonly HashIndex _withUnownedClause = new();
        private readonly HeldList<(UInt128 Id, UInt128 Parent, RecordPlace Place)> _unowned = new();

        protected override IReadOnlyList<IHeld> Held => [_judges, _withOwnedClause, _withUnownedClause, _unowned];

        protected override void Look(Record record, RecordPlace place)
        {
            if (record is not Recommendation recommendation)
                return;
            var id = StableHash.Of(recommendation.Id, Key);
            // What has no parent is its own one here, and is not judged with it.
            var parent = recommendation.ParentId is { } of ? StableHash.Of(of, Key) : id;
            var owned = recommendation.HasResponsible();
            if (owned || recommendation.IsOpen())
                _judges.TryAdd(id, 0, out _);
            if (parent != id)
                (owned ? _withOwnedClause : _withUnownedClause).TryAdd(parent, 0, out _);
            if (!owned && recommendation.IsOpen() && recommendation is { DuplicateOfId: null, SupersededById: null })
                _unowned.Add((id, parent, place));
        }

        protected override void Conclude(Action<RecordPlace, string> report)
        {
            foreach (var (id, parent, place) in _unowned.All())
            {
                var judgedWithParent = parent != id && _judges.Contains(parent);
                var clausesAllOwned = _withOwnedClause.Contains(id) && !_withUnownedClause.Contains(id);
                if (!judgedWithParent && !clausesAllOwned)
                    report(place, "");
            }
        }
    }
}

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

    private sealed class Run(ValidationOptions options) : BoundedRun(options, entryBytes: 80)
    {
        private readonly Dictionary<UInt128, bool> _judges = [];
        private readonly Dictionary<UInt128, bool> _clausesAllOwned = [];
        private readonly List<(UInt128 Id, UInt128? Parent, RecordPlace Place)> _unowned = [];

        protected override void Look(Record record, RecordPlace place)
        {
            if (record is not Recommendation recommendation)
                return;
            var id = StableHash.Of(recommendation.Id, Key);
            UInt128? parent = recommendation.ParentId is { } of ? StableHash.Of(of, Key) : null;
            var owned = recommendation.HasResponsible();
            _judges[id] = owned || recommendation.IsOpen();
            Hold();
            if (parent is { } compound)
            {
                _clausesAllOwned[compound] = owned && _clausesAllOwned.GetValueOrDefault(compound, true);
                Hold();
            }

            if (owned || !recommendation.IsOpen() || recommendation is not { DuplicateOfId: null, SupersededById: null })
                return;
            _unowned.Add((id, parent, place));
            Hold();
        }

        protected override void Conclude(Action<RecordPlace, string> report)
        {
            foreach (var (id, parent, place) in _unowned)
            {
                var judgedWithParent = parent is { } compound && compound != id && _judges.GetValueOrDefault(compound);
                if (!judgedWithParent && !_clausesAllOwned.GetValueOrDefault(id))
                    report(place, "");
            }
        }
    }
}

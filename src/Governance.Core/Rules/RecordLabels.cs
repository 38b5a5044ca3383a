using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// How findings of the whole dataset name a record: by its id for the first records of a run, which is all of them in a
/// dataset that people read, and by its ordinal for the rest, so that memory stays flat.
/// </summary>
internal sealed class RecordLabels
{
    private const int Most = 20_000;
    private static readonly Comparer<Named> InOrder = Comparer<Named>.Create((one, other) => (one.Input, one.Ordinal).CompareTo((other.Input, other.Ordinal)));

    // Records come in order.
    private readonly List<Named> _named = [];

    public void Add(RecordPlace place, string label, Origin? origin)
    {
        if (_named.Count < Most)
            _named.Add(new Named(place.Input, place.Ordinal, label, origin is { } known ? known with { CellColumn = null, Field = null } : null));
    }

    public string Of(RecordPlace place) => Find(place)?.Label ?? PrintableId.Label(null, place.Ordinal);

    /// <summary>Where an adapter read the record; null for a record of a JSON input, whose place says it.</summary>
    public Origin? OriginOf(RecordPlace place) => Find(place)?.Origin;

    private Named? Find(RecordPlace place)
        => _named.BinarySearch(new Named(place.Input, place.Ordinal, "", null), InOrder) is >= 0 and var at ? _named[at] : null;

    private readonly record struct Named(int Input, int Ordinal, string Label, Origin? Origin);
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// How findings of the whole dataset name a record: by its id for the first records of a run, which is all of them in a
/// dataset that people read, and by its ordinal for the rest, so that memory stays flat.
/// </summary>
internal sealed class RecordLabels
{
    private const int Most = 20_000;
    private readonly Dictionary<(int Input, int Ordinal), string> _labels = [];
    private readonly Dictionary<(int Input, int Ordinal), Origin> _origins = [];

    public void Add(RecordPlace place, string label, Origin? origin)
    {
        if (_labels.Count >= Most)
            return;
        _labels[(place.Input, place.Ordinal)] = label;
        if (origin is { } known)
            _origins[(place.Input, place.Ordinal)] = known with { CellColumn = null, Field = null };
    }

    public string Of(RecordPlace place) => _labels.GetValueOrDefault((place.Input, place.Ordinal)) ?? PrintableId.Label(null, place.Ordinal);

    /// <summary>Where an adapter read the record; null for a record of a JSON input, whose place says it.</summary>
    public Origin? OriginOf(RecordPlace place) => _origins.TryGetValue((place.Input, place.Ordinal), out var origin) ? origin : null;
}

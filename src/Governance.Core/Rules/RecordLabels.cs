namespace Governance.Core.Rules;

/// <summary>
/// How findings of the whole dataset name a record: by its id for the first records of a run, which is all of them in a
/// dataset that people read, and by its ordinal for the rest, so that memory stays flat.
/// </summary>
internal sealed class RecordLabels
{
    private const int Most = 20_000;
    private readonly Dictionary<(int Input, int Ordinal), string> _labels = [];

    public void Add(RecordPlace place, string label)
    {
        if (_labels.Count < Most)
            _labels[(place.Input, place.Ordinal)] = label;
    }

    public string Of(RecordPlace place) => _labels.GetValueOrDefault((place.Input, place.Ordinal)) ?? PrintableId.Label(null, place.Ordinal);
}

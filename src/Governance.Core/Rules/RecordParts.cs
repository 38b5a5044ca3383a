namespace Governance.Core.Rules;

/// <summary>The places and quantities of the record at hand, looked for once however many rules ask.</summary>
internal sealed class RecordParts
{
    private readonly List<PlaceAt> _places = [];
    private readonly List<(PCode Code, string? Name, PointerTo Pointer)> _coded = [];
    private readonly List<QuantityAt> _quantities = [];
    private readonly Func<Record, IEnumerable<(PCode Code, string? Name, PointerTo Pointer)>> _findCoded;
    private Record? _record;
    private bool _hasPlaces;
    private bool _hasCoded;
    private bool _hasQuantities;

    public RecordParts() => _findCoded = record => CodedPlaces.Of(Places(record));

    /// <summary>Says whose parts are asked for next, as long as nobody changes it.</summary>
    public void Announce(Record record)
    {
        _record = record;
        _hasPlaces = _hasCoded = _hasQuantities = false;
    }

    public List<PlaceAt> Places(Record record) => Of(record, _places, ref _hasPlaces, RecordPlaces.Of);

    public List<(PCode Code, string? Name, PointerTo Pointer)> Coded(Record record) => Of(record, _coded, ref _hasCoded, _findCoded);

    public List<QuantityAt> Quantities(Record record) => Of(record, _quantities, ref _hasQuantities, RecordQuantities.Of);

    private List<T> Of<T>(Record record, List<T> parts, ref bool isKnown, Func<Record, IEnumerable<T>> find)
    {
        if (!ReferenceEquals(record, _record))
            return [.. find(record)];
        if (!isKnown)
        {
            parts.Clear();
            parts.AddRange(find(record));
            isKnown = true;
        }

        return parts;
    }
}

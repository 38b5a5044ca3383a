namespace Governance.Core.Rules;

/// <summary>The places, quantities and dates of the record at hand, looked for once however many rules ask.</summary>
internal sealed class RecordParts
{
    private readonly List<PlaceAt> _places = [];
    private readonly List<(PCode Code, string? Name, PointerTo Pointer)> _coded = [];
    private readonly List<QuantityAt> _quantities = [];
    private readonly List<(PartialDate Date, PointerTo Pointer)> _dates = [];
    private Record? _record;
    private bool _hasPlaces;
    private bool _hasQuantities;
    private bool _hasDates;

    /// <summary>Says whose parts are asked for next, as long as nobody changes it.</summary>
    public void Announce(Record record)
    {
        _record = record;
        _hasPlaces = _hasQuantities = _hasDates = false;
    }

    public List<PlaceAt> Places(Record record)
    {
        FindPlaces(record);
        return _places;
    }

    public List<(PCode Code, string? Name, PointerTo Pointer)> Coded(Record record)
    {
        FindPlaces(record);
        return _coded;
    }

    public List<QuantityAt> Quantities(Record record)
    {
        if (!_hasQuantities || !ReferenceEquals(record, _record))
        {
            _quantities.Clear();
            RecordQuantities.AddTo(_quantities, record);
            _hasQuantities = ReferenceEquals(record, _record);
        }

        return _quantities;
    }

    public List<(PartialDate Date, PointerTo Pointer)> Dates(Migrant record)
    {
        if (!_hasDates || !ReferenceEquals(record, _record))
        {
            _dates.Clear();
            MigrantDates.AddTo(_dates, record);
            _hasDates = ReferenceEquals(record, _record);
        }

        return _dates;
    }

    private void FindPlaces(Record record)
    {
        if (_hasPlaces && ReferenceEquals(record, _record))
            return;
        _places.Clear();
        _coded.Clear();
        RecordPlaces.AddTo(_places, record);
        CodedPlaces.AddTo(_coded, _places);
        _hasPlaces = ReferenceEquals(record, _record);
    }
}

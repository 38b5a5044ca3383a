using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>The components of a data set, bound to their map. Knows the cells of a series from one of its observations to the next.</summary>
internal sealed class BoundRows
{
    private readonly Dictionary<string, int> _positions;
    private readonly SureConverter?[] _sure;
    private readonly string[] _usual;
    private readonly string[] _cells;
    private readonly bool[] _isShared;
    private (int Line, int Column)[] _shared = [];
    private (int Position, int Line, int Column)[] _own = [];
    private readonly int _indicator;
    private readonly int _kind;
    private readonly int _cited;
    private readonly int _action;
    private readonly int _time;
    private int[] _order = [];
    private int _series = -1;
    private int _sharedCount;
    private bool _isRefilled = true;
    private SeriesTemplate? _template;
    private bool _hasNoTemplate;
    private int _lastShared;
    private string _reference = "";
    private StructureRef? _last;

    /// <summary>Binds them.</summary>
    public BoundRows(FieldBinding<Observation> binding, IReadOnlyList<Component> components, RowCheck check)
    {
        (Binding, Components, Check) = (binding, components, check);
        _positions = components.Index().ToDictionary(c => c.Item.Id, c => c.Index, StringComparer.Ordinal);
        _sure = [.. components.Select((_, i) => binding.Column(i)?.Converter as SureConverter)];
        var nothing = new Observation { Id = "", IndicatorId = "" };
        _usual = [.. components.Select((_, i) => binding.Column(i)?.Converter.Write(nothing) ?? "")];
        _cells = new string[components.Count];
        _isShared = new bool[components.Count];
        _indicator = components.Index().FirstOrDefault(c => c.Item.Role == ComponentRole.Dimension && c.Item.Id is Known.Series or Known.Indicator, (-1, default)).Item1;
        (_kind, _cited, _action) = (_positions[Known.Structure], _positions[Known.StructureId], _positions[Known.Action]);
        _time = components.Index().FirstOrDefault(c => c.Item.Role == ComponentRole.Time, (-1, default)).Item1;
    }

    public FieldBinding<Observation> Binding { get; }

    public IReadOnlyList<Component> Components { get; }

    public RowCheck Check { get; }

    /// <summary>The cells of the row that was taken last, in the order of the components; until the next one is taken.</summary>
    public string[] Cells => _cells;

    /// <summary>Where the row that was taken last stands.</summary>
    public RowPlace Place(RawRow row, string? input) => new(Binding, row.Line, row.Column, _shared, _own, input);

    /// <summary>The name of the indicator that a row is a value of, by its code list; null for none.</summary>
    public string? NameOfIndicator => _indicator < 0 ? null : Check.NameOf(_indicator, _cells[_indicator]);

    /// <summary>Takes the cells of a row.</summary>
    /// <returns>Whether it has no others than those that are bound.</returns>
    public bool Take(RawRow row)
    {
        if (!_isRefilled || row.Series != _series || row.Shared != _sharedCount || row.Shared == 0)
        {
            if (!Fill(row))
                return false;
        }
        else
        {
            foreach (var (position, _, _) in _own)
                _cells[position] = "";
        }

        var own = row.Cells.Count - row.Shared;
        if (_order.Length < own)
            Array.Resize(ref _order, own);
        _own = own == 0 ? [] : new (int, int, int)[own];
        for (var i = 0; i < own; i++)
        {
            var cell = row.Cells[row.Shared + i];

            // What came here last time mostly comes again.
            var position = _order[i];
            if (!ReferenceEquals(Components[position].Id, cell.Id))
            {
                if (!_positions.TryGetValue(cell.Id, out position))
                    return false;
                _order[i] = position;
            }

            // One that says otherwise than its series does so for itself alone.
            _isRefilled &= !_isShared[position];
            _cells[position] = cell.Text;
            _own[i] = (position, cell.Line, cell.Column);
        }

        return true;
    }

    /// <summary>Reads the row of which nothing can go wrong; null for any other.</summary>
    public Observation? ReadSurely(FieldPlace place)
    {
        if (_isRefilled && HasOwnInOrder() && (_template ??= Template(place)) is { } template && ReadOwn(template, place) is { } observation)
            return observation;
        var record = Binding.Map.Create();
        for (var i = 0; i < _cells.Length; i++)
        {
            if (!TryReadSurely(i, record))
                return null;
        }

        Binding.Map.Finish(record, place);
        return record;
    }

    /// <summary>What the row says for itself, in a copy of what its series says.</summary>
    private Observation? ReadOwn(SeriesTemplate template, FieldPlace place)
    {
        var record = template.Make();
        foreach (var (position, _, _) in _own)
        {
            if (!TryReadSurely(position, record))
                return null;
        }

        return template.Finish(record, _cells[_time], place.Row) ? record : null;
    }

    /// <summary>Whether the row has a time, no dimension of its own, and what it has stands in the order in which fields are read.</summary>
    private bool HasOwnInOrder()
    {
        var (last, hasTime) = (-1, false);
        foreach (var (position, _, _) in _own)
        {
            if (position <= last || Components[position].Role == ComponentRole.Dimension || (Components[position].Role == ComponentRole.Attribute && position < _lastShared))
                return false;
            (last, hasTime) = (position, hasTime || (position == _time && _cells[position].Length > 0));
        }

        return hasTime;
    }

    /// <summary>What the series says; null where something in it may go wrong.</summary>
    private SeriesTemplate? Template(FieldPlace place)
    {
        if (_hasNoTemplate)
            return null;
        var record = Binding.Map.Create();
        for (var i = 0; i < _cells.Length; i++)
        {
            if (!IsOwn(i) && !TryReadSurely(i, record))
                _hasNoTemplate = true;
        }

        Binding.Map.Finish(record, place);
        return _hasNoTemplate ? null : new SeriesTemplate(record);
    }

    private bool IsOwn(int position)
    {
        foreach (var own in _own)
        {
            if (own.Position == position)
                return true;
        }

        return false;
    }

    private bool TryReadSurely(int position, Observation record)
    {
        // A blank cell that is written as something is kept as it is.
        var cell = _cells[position];
        return cell.Length == 0 ? _usual[position].Length == 0 : _sure[position]?.TryReadSurely(cell, record) == true;
    }

    /// <summary>Takes what all rows of a series share.</summary>
    private bool Fill(RawRow row)
    {
        Array.Fill(_cells, "");
        Array.Clear(_isShared);
        (_shared, _template, _hasNoTemplate, _isRefilled, _lastShared) = (new (int, int)[_cells.Length], null, row.Shared == 0, true, -1);
        for (var i = 0; i < row.Shared; i++)
        {
            var cell = row.Cells[i];
            if (!_positions.TryGetValue(cell.Id, out var position))
                return false;
            _cells[position] = cell.Text;
            (_shared[position], _isShared[position]) = ((cell.Line, cell.Column), true);
            _lastShared = Math.Max(_lastShared, position);
        }

        if (row.Cited != _last)
            (_last, _reference) = (row.Cited, row.Cited?.ToString() ?? "");
        (_cells[_kind], _cells[_cited], _cells[_action]) = (row.Kind, _reference, row.Action.Length == 0 ? "" : Actions.Letter(row.Action)!);
        (_series, _sharedCount) = (row.Series, row.Shared);
        return true;
    }
}

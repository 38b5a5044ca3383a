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
    private readonly (int Line, int Column)[] _places;
    private readonly int _indicator;
    private readonly int _kind;
    private readonly int _cited;
    private readonly int _action;
    private int[] _order = [];
    private int _series = -1;
    private int _shared;
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
        _places = new (int, int)[components.Count];
        _indicator = components.Index().FirstOrDefault(c => c.Item.Role == ComponentRole.Dimension && c.Item.Id is Known.Series or Known.Indicator, (-1, default)).Item1;
        (_kind, _cited, _action) = (_positions[Known.Structure], _positions[Known.StructureId], _positions[Known.Action]);
    }

    public FieldBinding<Observation> Binding { get; }

    public IReadOnlyList<Component> Components { get; }

    public RowCheck Check { get; }

    /// <summary>The name of the indicator that a row is a value of, by its code list; null for none.</summary>
    public string? NameOfIndicator(string[] cells) => _indicator < 0 ? null : Check.NameOf(_indicator, cells[_indicator]);

    /// <summary>The cells of a row in the order of the components.</summary>
    /// <returns>Whether it has no others.</returns>
    public bool TryCells(RawRow row, out string[] cells, out (int Line, int Column)[] places)
    {
        (cells, places) = ([], []);
        if (row.Series != _series || row.Shared != _shared || row.Shared == 0)
        {
            Array.Fill(_cells, "");
            Array.Clear(_places);
            for (var i = 0; i < row.Shared; i++)
            {
                if (!_positions.TryGetValue(row.Cells[i].Id, out var position))
                    return false;
                Put(row.Cells[i], position, _cells, _places);
            }

            if (row.Cited != _last)
                (_last, _reference) = (row.Cited, row.Cited?.ToString() ?? "");
            (_cells[_kind], _cells[_cited], _cells[_action]) = (row.Kind, _reference, row.Action.Length == 0 ? "" : Actions.Letter(row.Action)!);
            (_series, _shared) = (row.Series, row.Shared);
        }

        var own = row.Cells.Count - row.Shared;
        if (_order.Length < own)
            Array.Resize(ref _order, own);
        cells = [.. _cells];
        places = [.. _places];
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

            Put(cell, position, cells, places);
        }

        return true;
    }

    /// <summary>Reads a row of which nothing can go wrong; null for any other.</summary>
    public Observation? ReadSurely(string[] cells, FieldPlace place)
    {
        var record = Binding.Map.Create();
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = cells[i];
            if (cell.Length == 0)
            {
                // A blank cell that is written as something is kept as it is.
                if (_usual[i].Length > 0)
                    return null;
            }
            else if (_sure[i]?.TryReadSurely(cell, record) != true)
            {
                return null;
            }
        }

        Binding.Map.Finish(record, place);
        return record;
    }

    private static void Put(RawCell cell, int position, string[] cells, (int Line, int Column)[] places)
    {
        cells[position] = cell.Text;
        places[position] = (cell.Line, cell.Column);
    }
}

namespace Governance.Adapters.Tabular;

/// <summary>
/// Holds each row of data back until it is known whether it is the last one of its table, and what stands below it: rows that are
/// no data, and those that seem to make no record. One with so much below it that not all is kept counts as the last.
/// </summary>
internal sealed class LastRow
{
    private const int MostCharacters = 1024 * 1024;

    private readonly List<TableItem> _ready = [];
    private readonly List<TableItem> _below = [];
    private TableItem? _held;
    private long _characters;
    private bool _hasData;

    /// <summary>Takes the next row.</summary>
    /// <param name="item">The row.</param>
    /// <returns>The rows that are ready, in order, until the next call.</returns>
    public List<TableItem> Take(TableItem item)
    {
        _ready.Clear();
        if (_held is not null && item.Table != _held.Table)
            Release(isLast: true);
        if (item.Role == RowRole.Data && (_held is null || !item.IsEmptyHanded))
        {
            Release(isLast: false);
            _held = item;
        }
        else if (_held is null)
        {
            _ready.Add(item);
        }
        else
        {
            _below.Add(item);
            _hasData |= item.Role == RowRole.Data;
            foreach (var cell in item.Row.Cells)
                _characters += cell.Length;

            // So many rows of data are no foot, whatever they lack.
            if (_below.Count == RowsAround.Most || _characters > MostCharacters)
                Release(isLast: !_hasData);
        }

        return _ready;
    }

    /// <summary>The rows that are left at the end of the input.</summary>
    public List<TableItem> End()
    {
        _ready.Clear();
        Release(isLast: true);
        return _ready;
    }

    private void Release(bool isLast)
    {
        if (_held is null)
            return;
        _ready.Add(_held);
        _ready.AddRange(_below);
        if (isLast && _below.Count > 0)
        {
            TableItem[] all = [.. _ready];
            for (var i = 0; i < all.Length - 1; i++)
                _ready[i] = all[i].Role == RowRole.Data ? all[i] with { Below = new ArraySegment<TableItem>(all, i + 1, all.Length - i - 1) } : all[i];
        }

        _below.Clear();
        (_held, _characters, _hasData) = (null, 0, false);
    }
}

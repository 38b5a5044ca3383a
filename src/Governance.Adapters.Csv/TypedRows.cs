using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Csv;

/// <summary>The rows of one table, each read as the kind of record that its type names.</summary>
internal sealed class TypedRows
{
    /// <summary>Rows above the first one that is read, of which the first are kept with it.</summary>
    private const int MostEarly = 100;

    private readonly Dictionary<Kind, TableBinding> _bound = [];
    private readonly ReadOptions _options;
    private readonly Kind? _named;
    private readonly int _type;
    private readonly List<TableItem> _early = [];
    private TableBinding? _last;

    public TypedRows(Table table, ReadOptions options)
    {
        (Table, _options) = (table, options);
        _named = options.Layout is { } layout ? Kinds.Get(layout) : null;
        _type = Find(CsvReader.TypeColumn);
        IsRead = Find(CsvReader.IdColumn) >= 0 && (_type >= 0 || _named is not null);
        if (!IsRead)
            options.Parts?.Invoke(table.Part(layout: null, kept: []));
    }

    public Table Table { get; }

    /// <summary>Whether the table has a type and an id, or its kind was named.</summary>
    public bool IsRead { get; }

    /// <summary>What a row makes.</summary>
    public IReadOnlyList<ReadItem> Take(TableItem item)
    {
        if (item.Role != RowRole.Data)
        {
            Keep(item);
            return item.Findings.Count > 0 && (IsRead || item.Role == RowRole.Unread) ? [new ReadItem(null, new RowOrigin(item.Row.Start), item.Findings)] : [];
        }

        if (!IsRead)
            return [];
        if ((_named ?? KindOf(item.Row.Cells)) is not { } kind)
        {
            Keep(item with { Role = RowRole.Note });
            var place = item.Row.Start with { CellColumn = ColumnLetters.Of(_type), Field = CsvReader.TypeColumn };
            return [new ReadItem(null, new RowOrigin(item.Row.Start), [.. item.Findings, new Diagnostic(CsvDiagnostics.UnknownType) { Origin = place }, new Diagnostic(TabularDiagnostics.NoRecord) { Origin = item.Row.Start }])];
        }

        if (!_bound.TryGetValue(kind, out _last))
            _bound[kind] = _last = kind.Bind(Table, _options);
        foreach (var early in _early)
            _last.Pass(early);
        _early.Clear();
        return _last.ReadAll(item);
    }

    /// <summary>Keeps a row that makes no record with the next one that does, so that it goes back to its place.</summary>
    private void Keep(TableItem item)
    {
        if (_last is not null)
            _last.Pass(item);
        else if (IsRead && _early.Count < MostEarly)
            _early.Add(item);
    }

    private Kind? KindOf(IReadOnlyList<string> cells) => _type < cells.Count ? Kinds.OfType(cells[_type]) : null;

    private int Find(string name)
    {
        for (var i = 0; i < Table.Columns.Count; i++)
        {
            if (Table.Columns[i].Name.AsSpan().Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }
}

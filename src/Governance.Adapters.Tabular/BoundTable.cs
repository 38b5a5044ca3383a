using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// A table of an input, bound to a layout: reads its rows into records and keeps with them how the table was made and what
/// stood between them.
/// </summary>
/// <typeparam name="T">The kind of record.</typeparam>
public sealed class BoundTable<T> : TableBinding
    where T : Record
{
    private readonly WideBinding<T> _binding;
    private readonly FieldMap<T> _map;
    private readonly Table _table;
    private readonly ReadOptions _options;
    private readonly List<(IReadOnlyList<string> Cells, Origin At)> _before = [];
    private readonly HashSet<int> _told = [];
    private bool _saidKind;
    private bool _isFirst = true;
    private long? _last;
    private long? _keptTo;

    /// <summary>Binds a table, and tells whoever asks for the parts of the input of it.</summary>
    /// <param name="map">The map.</param>
    /// <param name="layout">One of its layouts.</param>
    /// <param name="table">The table.</param>
    /// <param name="header">The names its columns are bound by, such as its tags; absent means its header.</param>
    /// <param name="options">What the caller knows of the input.</param>
    public BoundTable(FieldMap<T> map, FieldLayout<T> layout, Table table, IReadOnlyList<string>? header, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(options);
        _map = map;
        _binding = new WideBinding<T>(map, layout, header ?? table.Names, table.Codecs);
        _table = table;
        _options = options;
        options.Parts?.Invoke(table.Part(layout.Id, [.. table.Columns.Select(c => c.Index).Where(i => _binding.Column(i) is null)]));
    }

    /// <summary>The layout.</summary>
    public FieldLayout<T> Layout => _binding.Layout;

    /// <summary>Columns of the layout that the table does not have.</summary>
    public IReadOnlyList<FieldColumn<T>> Absent => _binding.Absent;

    /// <summary>Whether the header is kept with the records even where it is the layout's own, because the layout was made from it.</summary>
    public bool KeepsHeader { get; init; }

    /// <summary>
    /// Whether nothing is kept with the records of a table that is made as its writer makes a new one, so that they are read as
    /// they were written. Default false.
    /// </summary>
    public bool ForgetsUsualForm { get; init; }

    /// <summary>Which of the tables of its input it is, from 1; 0 where there is one.</summary>
    public int Ordinal { get; init; }

    /// <inheritdoc/>
    public override void Pass(TableItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        KeepGap(item);
        if (IsNoData(item) && !IsKept(item.Row.Start.Row) && item.Row.Start.Row > _table.Head.Rows.Count && _before.Count < RowsAround.Most)
            _before.Add((item.Row.Cells, item.Row.Start));
    }

    /// <summary>Whether a new table of the layout would be the same but for its rows.</summary>
    private bool IsUsual => _binding.Bindings[0].IsLayoutOrder && _table.Dialect == TextDialect.Rfc4180 && _table.Head.Rows.Count == 1
        && _table.Columns.All(c => c.Use is null || c.Cells is { Decimal: DecimalMark.Point, Dates: null });

    /// <summary>The record of a row of data, in a layout whose rows make one each.</summary>
    /// <param name="item">The row.</param>
    /// <returns>The record with its findings; without one where the map says that the row makes none.</returns>
    public ReadItem Read(TableItem item) => ReadAll(item)[0];

    /// <inheritdoc/>
    public override IReadOnlyList<ReadItem> ReadAll(TableItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        KeepGap(item);
        _told.Clear();
        if (_binding.Bindings is [{ Value: null } whole])
            return [Read(item, whole, item.Row.Cells, Around(item), isLast: true)];
        var parts = _binding.Split(item.Row.Cells);
        if (parts.Count == 0)
            return [None(item, new RowOrigin(item.Row.Start), item.Findings)];
        var items = new ReadItem[parts.Count];
        var around = Around(item);
        for (var i = 0; i < items.Length; i++)
            items[i] = Read(item, parts[i].Binding, parts[i].Cells, i == 0 ? around : [], isLast: i == items.Length - 1);
        return items.Length == 1 ? items : SaidOnce(items);
    }

    /// <summary>What is found in a row beside what its records say.</summary>
    private IReadOnlyList<Diagnostic> Around(TableItem item) => Kind(item) is { } kind ? [.. item.Findings, kind] : item.Findings;

    /// <summary>The records of a row share cells: what is wrong with one is said of the first.</summary>
    private static ReadItem[] SaidOnce(ReadItem[] items)
    {
        var said = new HashSet<(string Code, string Column)>();
        for (var i = 0; i < items.Length; i++)
        {
            var left = items[i].Findings.Where(f => f.Origin.CellColumn is not { } column || said.Add((f.Code, column))).ToList();
            if (left.Count < items[i].Findings.Count)
                items[i] = items[i] with { Findings = left };
        }

        return items;
    }

    /// <summary>The first member of an object that comes back as a text although it was none; null where there is none, or it was said.</summary>
    private Diagnostic? Kind(TableItem item)
    {
        // An object stands at an offset of its document, a row of a sheet at none.
        if (_saidKind || item.Row is not { Kinds: { } kinds, Start.Offset: not null })
            return null;
        for (var i = 0; i < kinds.Count; i++)
        {
            if (kinds[i] is not (CellKind.Number or CellKind.Boolean) || _binding.Column(i)?.Field.Kind is ColumnKind.Number or ColumnKind.Json)
                continue;
            _saidKind = true;
            return new Diagnostic(TabularDiagnostics.MemberKind) { Origin = item.Row.Start with { CellColumn = ColumnLetters.Of(i) } };
        }

        return null;
    }

    /// <summary>Keeps the rows that a sheet leaves out between two of its rows; they are blank.</summary>
    private void KeepGap(TableItem item)
    {
        var head = _table.Head.Rows.Count == 0 ? 0 : _table.Head.Rows[^1].Row.Start.Row;
        for (var row = _last + 1; row < item.Row.Start.Row && row > head && _before.Count < RowsAround.Most; row++)
        {
            if (!IsKept(row))
                _before.Add(([], item.Row.Start with { Row = row }));
        }

        _last = item.Row.Start.Row;
    }

    private ReadItem Read(TableItem item, FieldBinding<T> binding, IReadOnlyList<string> cells, IReadOnlyList<Diagnostic> said, bool isLast)
    {
        var findings = new List<Diagnostic>(said);
        var origin = new FieldOrigin<T>(binding, item.Row.Start);
        var record = binding.Read(cells, PlaceOf(item, binding), origin, findings);
        if (binding.Value is null && _map.IsRecord?.Invoke(record) == false)
            return None(item, origin, findings);
        TellFixes(item, binding, cells, record, origin);
        binding.KeepHeader(record, _isFirst, KeepsHeader);
        if (_isFirst && !(ForgetsUsualForm && IsUsual))
            TableForm.Of(_table).Keep(record, _map.Format);
        _isFirst = false;
        if (_before.Count > 0)
            RowsAround.Keep(record, _map.Format, FieldMap<T>.BeforeField, [.. _before.Select(r => r.Cells)]);
        var after = isLast ? RowsBelow(item) : [];
        if (after.Count > 0)
        {
            RowsAround.Keep(record, _map.Format, FieldMap<T>.AfterField, [.. after.Select(r => r.Cells)]);
            _keptTo = item.Below[^1].Row.Start.Row;
        }

        // What rows that make no record say may be as sensitive as what is in one.
        if (_before.Count + after.Count == 0)
            return binding.Item(record, origin, findings);
        _map.Guard?.Invoke(record);
        var around = new RowsAroundOrigin(origin, _map.Format, [.. _before.Select(r => r.At)], [.. after.Select(r => r.At)]);
        _before.Clear();
        return binding.Item(record, around, findings);
    }

    /// <summary>Tells whoever asks which cells can be respelled.</summary>
    private void TellFixes(TableItem item, FieldBinding<T> binding, IReadOnlyList<string> cells, T record, FieldOrigin<T> origin)
    {
        if (_options.Fixes is not { } told)
            return;
        var respelled = binding.Respelled(cells, record).ToDictionary(r => r.Position, r => r.Written);
        for (var i = 0; i < Math.Min(cells.Count, _table.Columns.Count); i++)
        {
            // A cell that is merged with one above is respelled there.
            if (binding.Column(i)?.Field is { } field && !item.Row.Merged.Any(c => c.Range.FirstColumn == i) && CellFixes.Of(field, _table.Columns[i].Cells, cells[i], respelled.GetValueOrDefault(i)) is var (kind, text) && _told.Add(i))
                told(new CellFix(kind, origin.Cell(i), cells[i], text));
        }
    }

    /// <summary>
    /// The rows below the data, those that a sheet leaves out between them as blank ones; blank ones behind the last are none.
    /// Nothing where one of them makes a record after all: then they are below that one.
    /// </summary>
    private IReadOnlyList<(IReadOnlyList<string> Cells, Origin At)> RowsBelow(TableItem last)
    {
        if (last.Below.Count == 0 || last.Below.Any(i => i.Role == RowRole.Data && MakesRecord(i)))
            return [];
        var rows = new List<(IReadOnlyList<string> Cells, Origin At)>();
        var (at, filled) = (last.Row.Start.Row, 0);
        foreach (var item in last.Below.Where(i => i.Role == RowRole.Data || IsNoData(i)))
        {
            for (at++; at < item.Row.Start.Row && rows.Count < RowsAround.Most; at++)
                rows.Add(([], item.Row.Start with { Row = at }));
            if (rows.Count == RowsAround.Most)
                break;
            rows.Add((item.Row.Cells, item.Row.Start));
            filled = item.Role == RowRole.Blank ? filled : rows.Count;
        }

        return rows[..filled];
    }

    private bool MakesRecord(TableItem item) => _binding.Bindings is [{ Value: null } whole]
        ? _map.IsRecord?.Invoke(whole.Read(item.Row.Cells, PlaceOf(item, whole))) != false
        : _binding.Split(item.Row.Cells).Count > 0;

    private FieldPlace PlaceOf(TableItem item, FieldBinding<T> binding) => new(binding.Layout.Id, item.Row.Start.Row ?? 0, _options.Retrieved) { Sheet = _table.Sheet, Table = Ordinal, AsOf = _options.AsOf };

    /// <summary>Whether a row is kept with the record above it; more rows behind it may be data.</summary>
    private bool IsKept(long? row) => row <= _keptTo;

    private static bool IsNoData(TableItem item) => item.Role is RowRole.Blank or RowRole.Section or RowRole.Note or RowRole.RepeatedHeader or RowRole.Total;

    private ReadItem None(TableItem item, RecordOrigin origin, IReadOnlyList<Diagnostic> findings)
    {
        if (!IsKept(item.Row.Start.Row) && _before.Count < RowsAround.Most)
            _before.Add((item.Row.Cells, item.Row.Start));
        return new ReadItem(null, origin, [.. findings, new Diagnostic(TabularDiagnostics.NoRecord) { Origin = Lacking(item) }]);
    }

    /// <summary>The cell that would make a record of a row, where one column alone does; else the row.</summary>
    private Origin Lacking(TableItem item)
        => _table.Columns.Where(c => c.Use?.MakesData == true).ToList() is [{ } only] && _binding.Column(only.Index)?.Name is { } name
            ? item.Row.Start with { CellColumn = ColumnLetters.Of(only.Index), Field = name }
            : item.Row.Start;
}

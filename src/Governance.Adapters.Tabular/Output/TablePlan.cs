using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>How one table is to be written: the header it is bound to, and what stands above the data.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal sealed class TablePlan<T> : ITablePlan
    where T : Record
{
    private readonly FieldMap<T> _map;

    private TablePlan(FieldMap<T> map, FieldLayout<T> layout, WideBinding<T> binding, TableForm? form, string? sheet, IReadOnlyList<string>? titles)
    {
        _map = map;
        Layout = layout;
        Binding = binding;
        Form = form;
        Sheet = sheet;
        Head = form is { Head.Count: > 0 } or { IsHeaderless: true } ? form.Head : titles is null ? [binding.Header] : [titles, binding.Header];
        Kinds = [.. binding.Header.Select((_, i) => binding.Column(i)?.Field.Kind)];
    }

    public FieldLayout<T> Layout { get; }

    public WideBinding<T> Binding { get; }

    /// <summary>How the table of the source was made; null for a new one.</summary>
    public TableForm? Form { get; }

    public string? Sheet { get; }

    /// <summary>The sheet it is written to; null in a text, which is one sheet itself.</summary>
    public string? WrittenSheet { get; set; }

    /// <summary>Whether the source of a record is its own and says nothing of this table.</summary>
    public bool KeepsSource { get; set; }

    /// <summary>Whether the table of the source is not made so again: that is no loss of data.</summary>
    public bool LeavesForm { get; set; }

    /// <summary>How the table of the source was made where it is not made so again; null where that is not known.</summary>
    public TableForm? FormLeft { get; set; }

    public string? NewSheet => Layout.Sheet;

    public IReadOnlyList<IReadOnlyList<string>> Head { get; }

    public IReadOnlyList<string> Names => Binding.Header;

    public IReadOnlyList<ColumnKind?> Kinds { get; }

    public IReadOnlyList<CellDialect?> Spelling => Form?.Columns ?? [];

    /// <summary>A plan.</summary>
    /// <param name="map">The map.</param>
    /// <param name="layout">Its layout that is written.</param>
    /// <param name="header">The header of the source; absent for a new one.</param>
    /// <param name="form">How the table of the source was made; absent for a new one.</param>
    /// <param name="sheet">The sheet of the source.</param>
    /// <param name="tables">What the format knows of its tables; it says what a cell says nothing by.</param>
    /// <param name="title">What stands above each column of a new table; absent for nothing.</param>
    public static TablePlan<T> Of(FieldMap<T> map, FieldLayout<T> layout, IReadOnlyList<string>? header, TableForm? form, string? sheet, TableLayout tables, Func<MappedField<T>, string>? title = null)
    {
        IReadOnlyList<string> names = header ?? [.. layout.Columns.Concat(layout.Values.Select(v => v.Column)).Select(c => c.Name)];

        // A text such as « n/a » that a reader takes for nothing is lost in a new table, and the report has to know.
        var codecs = form?.Codecs(Missing) ?? [.. names.Select((_, i) => new CellDialect { Missing = Missing(i) }.Codec)];
        var binding = new WideBinding<T>(map, layout, header, codecs);
        return new(map, layout, binding, form, sheet, title is null ? null : [.. binding.Header.Select((_, i) => binding.Column(i) is { } column ? title(column.Field) : "")]);

        MissingMarkers Missing(int i) => i < names.Count ? tables.MissingIn(i, names[i]) : tables.Missing;
    }

    /// <summary>Rows that are no data, to be put back before or behind a record of the same table.</summary>
    /// <param name="record">The record.</param>
    /// <param name="field">The partner field that has them.</param>
    public IReadOnlyList<IReadOnlyList<string>> Rows(Record record, string field)
        => Form is null || (!KeepsSource && record.Source?.Sheet != Sheet) ? [] : RowsAround.Of(record, _map.Format, field);

    /// <summary>What the reader notes beside the map: the table itself, and its sheet. The name of the one sheet that becomes a text is no loss; that of a second one is.</summary>
    public void Settle(T given, T readBack)
    {
        if ((Form ?? FormLeft) is { } form && given.Extensions?.TryGetValue(_map.Format, out var own) == true && own.ContainsKey(FieldMap<T>.TableField))
            form.Keep(readBack, _map.Format);
        if (LeavesForm)
            KeepSpellings(given, readBack);
        foreach (var field in (string[])[FieldMap<T>.BeforeField, FieldMap<T>.AfterField])
        {
            if (Rows(given, field) is { Count: > 0 } rows)
                RowsAround.Keep(readBack, _map.Format, field, rows);
        }

        if (!KeepsSource && readBack.Source is { } source)
            source.Sheet = WrittenSheet ?? Sheet;
    }

    /// <summary>Keeps the cells of the source that say what is written in another spelling: a day, a truth value.</summary>
    private void KeepSpellings(T given, T readBack)
    {
        if (given.Extensions?.TryGetValue(_map.Format, out var raw) != true)
            return;
        for (var i = 0; i < Binding.Header.Count; i++)
        {
            if (Binding.Column(i) is not { } column || !raw!.TryGetValue(column.Name, out var cell) || cell.ValueKind != JsonValueKind.String)
                continue;
            var spelled = FormLeft is { } form ? i < form.Columns.Count ? form.Columns[i] : null : new CellDialect { Kind = column.Field.Kind };
            if (spelled?.SaysOnly(cell.GetString()!, column.Converter.Write(given)) != true)
                continue;
            readBack.Extensions ??= new Dictionary<string, IDictionary<string, JsonElement>>();
            if (!readBack.Extensions.TryGetValue(_map.Format, out var own))
                readBack.Extensions[_map.Format] = own = new Dictionary<string, JsonElement>();
            own.TryAdd(column.Name, cell);
        }
    }
}

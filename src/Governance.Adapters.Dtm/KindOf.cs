using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>A family of layouts with its map.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <param name="map">The map.</param>
internal sealed class KindOf<T>(FieldMap<T> map) : Kind
    where T : Record
{
    public override IReadOnlyList<string> Layouts { get; } = [.. map.Layouts.Select(l => l.Id)];

    public override int Matches(IReadOnlyList<string> header) => map.Recognise(header)?.Matches(header) ?? 0;

    public override bool Counts(IReadOnlyList<string> header, string layout)
    {
        var named = map.Layout(layout)!;
        var required = named.Columns.Where(c => c.IsRequired).ToList();
        var numbers = named.Values.Count > 0 ? [.. named.Values.Select(v => v.Column)] : required.FindAll(c => c.Field.Kind == ColumnKind.Number);
        return (numbers.Count > 0 ? numbers : required).Exists(c => header.Any(c.IsNamed));
    }

    public override Predicate<int> Names(IReadOnlyList<string> header)
    {
        var binding = map.Recognise(header) is { } layout && !BaselineLayouts.NamesNobody(layout.Id) ? new WideBinding<T>(map, layout, header) : null;
        return position => binding?.Column(position) is { } column && HeaderKey.Any([column.Name, .. column.Aliases])(header[position].Trim());
    }

    public override bool Is(Record record) => record is T;

    public override TableLayout Columns { get; } = TableLayout.Of(map);

    public override BoundRows Bind(Table table, ReadOptions options)
    {
        var layout = (options.Layout is { } named ? map.Layout(named) : map.Recognise(table.Names))!;
        var bound = new BoundTable<T>(map, layout, table, header: null, options);
        return new BoundRows(bound.Pass, bound.ReadAll);
    }

    public override Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken)
        => new TableFormatWriter<T>(DtmFormat.Info, map) { Layout = l => l with { Missing = Kinds.Tables.Missing }, TakesObjects = true, Settle = Overlaps.Settle }.WriteAsync(records, target, options, cancellationToken);
}

using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>A kind of record with its map.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <param name="id">Name of the layout.</param>
/// <param name="isOf">Whether a table with these tags holds such records.</param>
/// <param name="map">The map for a header; for none it is the one of a new table.</param>
internal sealed class KindOf<T>(string id, Predicate<IReadOnlyList<Tag>> isOf, Func<Header?, FieldMap<T>> map) : Kind
    where T : Record
{
    private readonly FieldMap<T> _new = map(null);

    public override string Id => id;

    public override bool IsOf(IReadOnlyList<Tag> tags) => isOf(tags);

    public override bool Is(Record record) => record is T;

    public override TaggedTable Bind(Table table, int ordinal, ReadOptions options)
    {
        var header = Header.Of(table);
        return new TaggedTableOf<T>(map(header), table, header.Names, ordinal, options);
    }

    public override Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, TableFile file, WriteOptions options, CancellationToken cancellationToken)
    {
        var writer = new TableFormatWriter<T>(HxlFormat.Info, _new)
        {
            TakesJson = true,
            HasTitles = true,
            MapOf = first => Header.Of(_new, first) is { } header ? map(header) : null,
        };
        return writer.WriteAsync(records, file, options with { Layout = id }, cancellationToken);
    }
}

using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>A kind of record, by its map.</summary>
/// <typeparam name="T">The kind.</typeparam>
/// <param name="id">Name of the layout.</param>
/// <param name="isOf">Whether a table with these tags holds such records.</param>
/// <param name="map">The map for a header, or for a new one.</param>
internal sealed class KindOf<T>(string id, Predicate<IReadOnlyList<Tag>> isOf, Func<IReadOnlyList<string>?, FieldMap<T>> map) : Kind
    where T : Record
{
    private readonly FieldMap<T> _new = map(null);

    public override string Id => id;

    public override bool IsOf(IReadOnlyList<Tag> tags) => isOf(tags);

    public override bool Is(Record record) => record is T;

    public override TaggedTable Bind(Table table, IReadOnlyList<string> header, ReadOptions options) => new TaggedTableOf<T>(map(header), table, header, options);

    public override FormatWriter Writer(Record? first)
        => new TableFormatWriter<T>(HxlFormat.Info, first is T own && _new.HeaderOf(own) is { } header ? map(header) : _new) { TakesJson = true };
}

using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>A table bound to the map of its tags. The map is made for them: without them nobody knows which columns there were.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal sealed class TaggedTableOf<T>(FieldMap<T> map, Table table, IReadOnlyList<string> header, ReadOptions options) : TaggedTable
    where T : Record
{
    private readonly BoundTable<T> _bound = new(map, map.Layouts[0], table, header, options) { KeepsHeader = true };

    public override void Pass(TableItem item) => _bound.Pass(item);

    public override ReadItem Read(TableItem item) => _bound.Read(item);
}

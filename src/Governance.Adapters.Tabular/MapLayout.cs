using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>What a map says of its tables: the names it knows, and what the cells of each column are.</summary>
internal static class MapLayout
{
    public static TableLayout Of<T>(FieldMap<T> map)
        where T : Record
    {
        var columns = map.Layouts.SelectMany(l => l.Columns.Concat(l.Values.Select(v => v.Column))).ToList();
        return new TableLayout
        {
            Knows = name => columns.Exists(c => c.IsNamed(name)),
            Use = column => columns.Find(c => c.IsNamed(column.Name)) is { } known ? new ColumnUse(known.Field.Kind) { MakesData = known.IsRequired } : null,
        };
    }
}

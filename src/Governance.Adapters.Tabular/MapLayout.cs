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
        // Every cell of the first rows is asked for: a map of many layouts has hundreds of columns.
        var named = new Dictionary<string, FieldColumn<T>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, column) in columns.SelectMany(c => c.Aliases.Prepend(c.Name).Select(n => (n, c))))
            named.TryAdd(name, column);
        var matching = columns.FindAll(c => c.Matches is not null);
        return new TableLayout
        {
            Knows = name => Find(name) is not null,
            Use = column => Find(column.Name) is { } known ? new ColumnUse(known.Field.Kind) { MakesData = known.IsRequired } : null,
        };

        FieldColumn<T>? Find(string name) => named.GetValueOrDefault(name.Trim()) ?? matching.Find(c => c.IsNamed(name));
    }
}

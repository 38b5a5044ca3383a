using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>A table of an input that some map reads, whatever the kind of its records.</summary>
public abstract class TableBinding
{
    private protected TableBinding()
    {
    }

    /// <summary>Binds a table to the layout that is named in the options, else to the one its header is of.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="map">The map.</param>
    /// <param name="table">The table.</param>
    /// <param name="ordinal">Which of the tables of its input it is, from 1; 0 where there is one.</param>
    /// <param name="options">What the caller knows of the input.</param>
    /// <returns>The table; null where it is of no layout of the map.</returns>
    public static TableBinding? Of<T>(FieldMap<T> map, Table table, int ordinal, ReadOptions options)
        where T : Record
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(options);
        var layout = options.Layout is { } named ? map.Layout(named) : map.Recognise(table.Names);
        return layout is null || layout.Matches(table.Names) == 0 || (layout.Values.Count > 0 && !layout.Values.Any(v => table.Names.Any(v.Column.IsNamed))) ? null : new BoundTable<T>(map, layout, table, header: null, options) { Ordinal = ordinal };
    }

    /// <summary>Keeps a row between the data for the record behind it.</summary>
    /// <param name="item">A row that is no data.</param>
    public abstract void Pass(TableItem item);

    /// <summary>The records of a row of data.</summary>
    /// <param name="item">The row.</param>
    /// <returns>One item at least; the first has the findings of the row. An item without a record says that the row makes none.</returns>
    public abstract IReadOnlyList<ReadItem> ReadAll(TableItem item);
}

namespace Governance.Core.Formats;

/// <summary>
/// A layout bound to the header of one file, whatever number of records its rows make: one binding for each column that makes
/// a record, or a single one where the whole row does. Cells that no column takes travel with the first record of their row.
/// </summary>
/// <typeparam name="T">The kind of record.</typeparam>
public sealed class WideBinding<T>
    where T : Record
{
    private readonly int[] _own;
    private readonly bool[] _isShared;
    private readonly Predicate<T>[] _carries;

    /// <summary>Binds a layout to a header.</summary>
    /// <param name="map">The map.</param>
    /// <param name="layout">One of its layouts.</param>
    /// <param name="header">The header as spelled; absent means the layout's own.</param>
    /// <param name="codecs">How the cells of each column are spelled, as for <see cref="FieldBinding{T}"/>.</param>
    public WideBinding(FieldMap<T> map, FieldLayout<T> layout, IReadOnlyList<string>? header = null, IReadOnlyList<CellCodec?>? codecs = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(layout);
        var all = layout.Values.Select(v => (Value: v, Binding: new FieldBinding<T>(map, layout, header, codecs, v))).ToList();
        var present = all.FindAll(v => v.Binding.PositionOf(v.Value.Column) >= 0);
        Bindings = present.Count > 0 ? [.. present.Select(v => v.Binding)] : [new FieldBinding<T>(map, layout, header, codecs)];
        _own = [.. present.Select(v => v.Binding.PositionOf(v.Value.Column))];
        _carries = [.. present.Select(v => v.Value.Carries)];
        _isShared = [.. Header.Select((_, i) => !_own.Contains(i) && Bindings[0].Column(i) is not null)];
        Absent = [.. Bindings[0].Absent.Concat(all.Where(v => !present.Contains(v)).Select(v => v.Value.Column))];
    }

    /// <summary>The bindings, in the order of the layout; one at least.</summary>
    public IReadOnlyList<FieldBinding<T>> Bindings { get; }

    /// <summary>The header as spelled.</summary>
    public IReadOnlyList<string> Header => Bindings[0].Header;

    /// <summary>The layout.</summary>
    public FieldLayout<T> Layout => Bindings[0].Layout;

    /// <summary>Columns of the layout that the header does not have.</summary>
    public IReadOnlyList<FieldColumn<T>> Absent { get; }

    /// <summary>The column at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <returns>The column; null where the map does not know it.</returns>
    public FieldColumn<T>? Column(int index) => Bindings.Select(b => b.Column(index)).FirstOrDefault(c => c is not null);

    /// <summary>The records that a row makes: for each the binding that reads it and the cells it is to read.</summary>
    /// <param name="cells">The cells of the row.</param>
    /// <returns>One or several; none where no cell that would make a record says anything.</returns>
    public IReadOnlyList<(FieldBinding<T> Binding, IReadOnlyList<string> Cells)> Split(IReadOnlyList<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (_own.Length == 0)
            return [(Bindings[0], cells)];
        List<int> filled = [.. Enumerable.Range(0, _own.Length).Where(i => Bindings[i].HasText(cells, _own[i]))];
        var parts = new List<(FieldBinding<T>, IReadOnlyList<string>)>(filled.Count);
        foreach (var i in filled)
        {
            var isFirst = parts.Count == 0;
            var seen = new string[isFirst ? cells.Count : Math.Min(cells.Count, Header.Count)];
            for (var c = 0; c < seen.Length; c++)
                seen[c] = c == _own[i] || (isFirst ? !filled.Exists(f => _own[f] == c) : _isShared[c]) ? cells[c] : "";
            parts.Add((Bindings[i], seen));
        }

        return parts;
    }

    /// <summary>The binding whose column has the value of a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The binding; null where no column of the header has a place for it.</returns>
    public FieldBinding<T>? Of(T record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (_own.Length == 0)
            return Bindings[0];
        var i = Array.FindIndex(_carries, c => c(record));
        return i < 0 ? null : Bindings[i];
    }

    /// <summary>Whether two rows say the same in all columns that the records of a row share.</summary>
    /// <param name="row">One row.</param>
    /// <param name="other">Another.</param>
    /// <returns>True where they do.</returns>
    public bool IsSame(IReadOnlyList<string> row, IReadOnlyList<string> other)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(other);
        return !Enumerable.Range(0, _isShared.Length).Any(i => _isShared[i] && row[i] != other[i]);
    }

    /// <summary>Puts a further record of the same row into it.</summary>
    /// <param name="row">The row; its cells without anything are filled.</param>
    /// <param name="more">The row of the further record.</param>
    public void Join(string[] row, IReadOnlyList<string> more)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(more);
        for (var i = 0; i < Math.Min(row.Length, more.Count); i++)
            row[i] = row[i].Length == 0 || row[i] == Layout.Missing ? more[i] : row[i];
    }
}

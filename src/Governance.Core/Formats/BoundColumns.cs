namespace Governance.Core.Formats;

/// <summary>Where the columns of a layout stand in the header of one file.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal sealed class BoundColumns<T>
    where T : Record
{
    private readonly FieldColumn<T>?[] _columns;
    private readonly HashSet<string> _filled;
    private readonly string _extensions;

    /// <summary>Looks for the columns in a header.</summary>
    /// <param name="map">The map.</param>
    /// <param name="layout">One of its layouts.</param>
    /// <param name="columns">The columns that are looked for.</param>
    /// <param name="header">The header as spelled.</param>
    public BoundColumns(FieldMap<T> map, FieldLayout<T> layout, IReadOnlyList<FieldColumn<T>> columns, IReadOnlyList<string> header)
    {
        Header = header;
        _columns = new FieldColumn<T>?[header.Count];
        foreach (var column in columns)
        {
            // The name that is written wins over an alias: a re-export may have both.
            var position = Find(h => h.AsSpan().Trim().Equals(column.Name, StringComparison.OrdinalIgnoreCase));
            if (position < 0 && column.Choose?.Invoke(header) is { } chosen && chosen >= 0 && _columns[chosen] is null)
                position = chosen;
            position = position < 0 ? Find(column.IsNamed) : position;
            if (position >= 0)
                _columns[position] = column;
        }

        Keys = MakeKeys(layout);
        Absent = [.. columns.Where(c => !_columns.Contains(c))];
        _filled = [.. _columns.SelectMany(c => c?.Field.Pointers ?? [])];
        _extensions = $"/extensions/{map.Format}/";
    }

    /// <summary>The header as spelled.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>Columns of the layout that the header does not have.</summary>
    public IReadOnlyList<FieldColumn<T>> Absent { get; }

    /// <summary>Their names in extensions: the map's where it knows the column, else the partner's as spelled, made unique.</summary>
    public string[] Keys { get; }

    /// <summary>How many columns the header has.</summary>
    public int Count => _columns.Length;

    /// <summary>The column at a position; null where the map does not know it.</summary>
    public FieldColumn<T>? this[int position] => _columns[position];

    /// <summary>Whether a column of the header fills a core member.</summary>
    public bool Fills(string pointer) => _filled.Contains(pointer);

    /// <summary>Position of a column in the header; -1 where it is absent.</summary>
    public int PositionOf(FieldColumn<T> column) => Array.IndexOf(_columns, column);

    /// <summary>The position of the column a core member came from; -1 where no column says.</summary>
    public int Position(string pointer)
    {
        if (pointer.StartsWith(_extensions, StringComparison.Ordinal))
            return Array.IndexOf(Keys, pointer[_extensions.Length..].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
        int best = -1, length = 0;
        for (var i = 0; i < _columns.Length; i++)
        {
            foreach (var pattern in _columns[i]?.Field.Pointers ?? [])
            {
                var common = PointerPattern.Common(pattern, pointer);
                // A check-only column repeats what another one says; that one is where the value came from.
                if (common > length || (common > 0 && common == length && _columns[best]!.Field.Turn == FieldTurn.Check))
                    (best, length) = (i, common);
            }
        }

        return best;
    }

    private string[] MakeKeys(FieldLayout<T> layout)
    {
        var taken = new HashSet<string>(layout.AllColumns.Concat(_columns.OfType<FieldColumn<T>>()).Select(c => c.Name), StringComparer.Ordinal) { FieldMap<T>.ColumnsField, FieldMap<T>.TableField, FieldMap<T>.BeforeField, FieldMap<T>.AfterField, FieldMap<T>.SurplusField };
        var keys = new string[Header.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = _columns[i]?.Name ?? (Header[i].Length == 0 ? $"({ColumnLetters.Of(i)})" : Header[i]);
            for (var n = 2; _columns[i] is null && !taken.Add(keys[i]); n++)
                keys[i] = $"{Header[i]} ({n})";
        }

        return keys;
    }

    private int Find(Predicate<string> named)
    {
        for (var i = 0; i < Header.Count; i++)
        {
            if (_columns[i] is null && named(Header[i]))
                return i;
        }

        return -1;
    }
}

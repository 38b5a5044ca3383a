namespace Governance.Adapters.Tabular;

/// <summary>Tells rows below the head that name columns: those of the head again, or others.</summary>
internal sealed class HeaderRepeats(Table table, TableLayout layout)
{
    /// <summary>How many texts are remembered as no names. Columns of codes and places have fewer.</summary>
    private const int MostTexts = 500;

    private readonly IReadOnlyList<string>[] _headers = [.. table.Head.HeaderRows.Select(r => r.Cells)];

    /// <summary>Texts of rows that are no names: most rows have one of them, and need not be asked about.</summary>
    private readonly HashSet<string> _noNames = new(StringComparer.Ordinal);

    private int _asked;

    /// <summary>Whether a row repeats a row of the head.</summary>
    /// <param name="row">The row.</param>
    /// <param name="first">The first of its cells that says something.</param>
    public bool Repeats(TableRow row, int first)
        => !layout.OnlyData && (Array.Exists(_headers, h => Repeats(h, row, first)) || RepeatsGroups(row, first));

    /// <summary>Whether a row repeats the names of groups above the columns, with the title of its own block before them.</summary>
    private bool RepeatsGroups(TableRow row, int first)
    {
        for (var i = 0; i < _headers.Length - 1; i++)
        {
            if (first < _headers[i].Count && !string.IsNullOrWhiteSpace(_headers[i][first]) && RepeatsFrom(_headers[i], row, first + 1))
                return true;
        }

        return false;
    }

    private static bool Repeats(IReadOnlyList<string> header, TableRow row, int first)
        => first < header.Count && Same(row.Cells[first], header[first]) && RepeatsFrom(header, row, 0);

    /// <summary>Whether a row has, from a column on, the names of a header, two or more. It is asked of every row: most differ in the first cell.</summary>
    private static bool RepeatsFrom(IReadOnlyList<string> header, TableRow row, int from)
    {
        var same = 0;
        for (var i = from; i < Math.Max(row.Cells.Count, header.Count); i++)
        {
            var (own, name) = (i < row.Cells.Count ? row.Cells[i] : "", i < header.Count ? header[i] : "");
            if (!Same(own, name))
                return false;
            same += string.IsNullOrWhiteSpace(own) ? 0 : 1;
        }

        return same > 1;
    }

    /// <summary>
    /// Whether a row names columns, all of them known, and not those above it: another table begins, whose rows would be read
    /// under the names of this one.
    /// </summary>
    public bool NamesOthers(TableRow row)
    {
        if (layout.OnlyData || layout.Knows is not { } knows || _headers.Length == 0 || HasData(row))
            return false;
        var isOther = false;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var name = row.Cells[i];
            if (string.IsNullOrWhiteSpace(name))
                continue;
            if (!knows(name))
            {
                Remember(row, knows);
                return false;
            }

            isOther |= i >= table.Columns.Count || !table.Columns[i].Spelled.Any(s => Same(s, name));
        }

        return isOther;
    }

    /// <summary>Whether a row has a number, a date or a text that is known to be no name.</summary>
    private bool HasData(TableRow row)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (_noNames.Contains(row.Cells[i]) || (row.Kinds is { } kinds && kinds[i] != CellKind.Text && !string.IsNullOrWhiteSpace(row.Cells[i])))
                return true;
        }

        return false;
    }

    /// <summary>Remembers another column's text with each row that was asked about: the first one is often a number of its own.</summary>
    private void Remember(TableRow row, Func<string, bool> knows)
    {
        var text = row.Cells[_asked++ % row.Cells.Count];
        if (_noNames.Count < MostTexts && !string.IsNullOrWhiteSpace(text) && !knows(text))
            _noNames.Add(text);
    }

    private static bool Same(string left, string right) => left.AsSpan().Trim().Equals(right.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);
}

using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>Finds what stands above the data: by known names where there are some, else by shape.</summary>
internal sealed class HeadFinder(IReadOnlyList<TableRow> rows, TableLayout layout, int? headerRow)
{
    private const int Below = 20;
    private const int MostGroups = 3;

    private readonly int[] _filled = [.. rows.Select(r => r.Cells.Count(c => !string.IsNullOrWhiteSpace(c)))];
    private int _usual;

    public TableHead Find()
    {
        var fills = _filled.Where(f => f > 0).Order().ToList();
        _usual = fills.Count == 0 ? 0 : fills[fills.Count * 3 / 4];
        var tags = layout is { Tags: true, IsPlain: false } && headerRow is null ? TagRow() : -1;
        var header = layout.IsPlain ? 0 : headerRow is { } number ? Numbered(number)
            : tags >= 0 ? AboveTags(tags)
            : Known() ?? (layout.Names is null ? ByShape() : -1);
        var top = header < 0 ? header : Groups(header, tags >= 0);
        var end = tags >= 0 ? tags + 1 : header >= 0 ? header + 1 : headerRow == 0 ? 0 : FirstData();
        if (header >= 0 && tags < 0 && !layout.IsPlain && !layout.OnlyData && IsUnits(header + 1))
            end++;
        var head = new HeadRow[end];
        for (var i = 0; i < end; i++)
            head[i] = new HeadRow(rows[i], Role(i, top, header, tags));
        var columns = Columns(top, header, tags);
        return new TableHead(head, columns, header >= 0 || tags >= 0 || layout.Names is not null, Width(header, tags, columns.Count));
    }

    private RowRole Role(int i, int top, int header, int tags)
        => rows[i].Cells.Count == 0 && rows[i].Findings.Any(f => f.Code != TabularDiagnostics.EmptyLine.Code) ? RowRole.Unread
            : _filled[i] == 0 ? RowRole.Blank
            : i == tags ? RowRole.Tags
            : header >= 0 && i >= top && i <= header ? RowRole.Header
            : RowRole.Banner;

    private int TagRow()
    {
        for (var i = 0; i < Math.Min(rows.Count, TagRows.MostRows); i++)
        {
            if (TagRows.IsTagRow(rows[i].Cells))
                return i;
        }

        return -1;
    }

    private int Numbered(int number)
    {
        for (var i = 0; i < rows.Count && number > 0; i++)
        {
            if (rows[i].Start.Row == number)
                return i;
        }

        return -1;
    }

    private int AboveTags(int tags)
    {
        for (var i = tags - 1; i >= 0; i--)
        {
            if (_filled[i] > 0)
                return _filled[i] >= 2 || _filled[tags] == 1 ? i : -1;
        }

        return -1;
    }

    /// <summary>The row with most known names; one name is enough only where the table is that narrow.</summary>
    private int? Known()
    {
        if (layout.Knows is null)
            return null;
        int? best = null;
        var most = 0;
        for (var i = 0; i < Math.Min(rows.Count, TableHead.MostRows); i++)
        {
            var known = rows[i].Cells.Count(c => !string.IsNullOrWhiteSpace(c) && layout.Knows(c));
            if (known > most && (known > 1 || _filled[i] <= 2))
                (best, most) = (i, known);
        }

        // The lower of two header rows may have fewer names that are known, such as units under what they count; the name of what
        // makes a record stands in it, and more names than groups.
        return best is { } upper && (IsSplit(upper) || (!NamesMaker(upper) && NamesMaker(upper + 1) && _filled[upper] < _filled[upper + 1])) ? upper + 1 : best;
    }

    /// <summary>Whether a row names a column of which records are made.</summary>
    private bool NamesMaker(int i)
        => i < Math.Min(rows.Count, TableHead.MostRows) && rows[i].Cells.Index().Any(c => !string.IsNullOrWhiteSpace(c.Item) && layout.Use?.Invoke(new TableColumn(c.Index, c.Item, c.Item, null, [c.Item]))?.MakesData == true);

    /// <summary>The first row that is about as full as the data and names rather than values.</summary>
    private int ByShape()
    {
        for (var i = 0; i < Math.Min(rows.Count, TableHead.MostRows); i++)
        {
            if (_filled[i] == 0 || _filled[i] < Math.Min(2, _usual) || _filled[i] * 2 < _usual || IsLabelled(i))
                continue;
            if (IsData(i, out _))
                return i > 0 && _filled[i - 1] > 0 && _filled[i - 1] * 2 >= _usual && rows[i - 1].Cells.Count == rows[i].Cells.Count ? i - 1 : -1;
            while (i + 1 < rows.Count && (IsFullerHeader(i) || Splits(i)))
                i++;
            return i;
        }

        return -1;
    }

    /// <summary>Whether a row says « Source: » and then which: no header does.</summary>
    private bool IsLabelled(int i) => _filled[i] > 1 && _filled[i] <= _usual && rows[i].Cells.Any(c => c.AsSpan().TrimEnd().EndsWith(":"));

    /// <summary>Whether the next row is a header as well, under one that names groups.</summary>
    private bool IsFullerHeader(int i)
        => _filled[i] < _filled[i + 1] && !rows[i + 1].Cells.Any(IsValue) && !IsData(i + 1, out var names) && names > 0;

    /// <summary>
    /// Whether the next row names the columns that names of this one stand over, such as households and persons under those
    /// displaced: it has a name wherever this row leaves a gap, and values are below. What stands over one column is not
    /// repeated there.
    /// </summary>
    private bool Splits(int upper)
    {
        if (upper + 1 >= rows.Count)
            return false;
        var (isSplit, gaps, values) = (false, 0, 0);
        var periods = new HashSet<string>(StringComparer.Ordinal);
        for (var c = 0; c < Math.Max(rows[upper].Cells.Count, rows[upper + 1].Cells.Count); c++)
        {
            var (over, name) = (!string.IsNullOrWhiteSpace(Cell(upper, c)), Cell(upper + 1, c).Trim());
            if (name.Length == 0)
            {
                isSplit = false;
                continue;
            }

            if (over)
                periods.Clear();
            else if (!isSplit)
                return false;
            if (IsValue(name) && !(IsPeriod(name) && periods.Add(name)))
                return false;
            var (filled, those) = ValuesBelow(upper + 1, c);
            if (those * 2 < filled)
                return false;
            values += those;
            gaps += over ? 0 : 1;
            isSplit = true;
        }

        return gaps > 0 && values > 0;
    }

    private bool IsSplit(int upper) => Splits(upper) || SplitsInWords(upper);

    /// <summary>
    /// Whether the next row names the columns under groups of this one where words are below them, too: it has no cell but
    /// under a name with gaps behind it, names in all of these, and either a name that is known or cells that the sheet merges
    /// with names of this row.
    /// </summary>
    private bool SplitsInWords(int upper)
    {
        if (layout.Knows is not { } knows || layout.OnlyData || upper + 1 >= rows.Count)
            return false;
        var (isKnown, losesKnown, groups) = (false, false, 0);
        var width = Math.Max(rows[upper].Cells.Count, rows[upper + 1].Cells.Count);
        for (var c = 0; c < width; c++)
        {
            if (string.IsNullOrWhiteSpace(Cell(upper, c)))
            {
                if (!string.IsNullOrWhiteSpace(Cell(upper + 1, c)))
                    return false;
                continue;
            }

            var end = c + 1;
            while (end < width && string.IsNullOrWhiteSpace(Cell(upper, end)) && !string.IsNullOrWhiteSpace(Cell(upper + 1, end)))
                end++;
            if (end == c + 1 && string.IsNullOrWhiteSpace(Cell(upper + 1, c)))
                continue;
            if (end == c + 1)
                return false;
            groups++;

            // The name above is lost to the columns: one that is known goes for one that is, or where the sheet says that it is a group.
            var (group, isOwn) = (Cell(upper, c).Trim(), false);
            for (; c < end; c++)
            {
                var name = Cell(upper + 1, c);
                if (string.IsNullOrWhiteSpace(name) || IsValue(name))
                    return false;
                isOwn |= knows(name) || knows($"{group} {name.Trim()}");
            }

            isKnown |= isOwn;
            losesKnown |= knows(group) && !isOwn;

            c--;
        }

        return groups > 0 && ((isKnown && !losesKnown) || rows[upper + 1].Merged.Any(m => m.Range.FirstRow == rows[upper].Start.Row && !string.IsNullOrWhiteSpace(m.Text)));
    }

    /// <summary>
    /// Whether a row is data: its numbers and dates stand over more of them. Text over a column of values speaks for a
    /// header, and years or months side by side are names.
    /// </summary>
    private bool IsData(int i, out int names)
    {
        names = 0;
        var values = 0;
        var periods = new HashSet<string>(StringComparer.Ordinal);
        for (var c = 0; c < rows[i].Cells.Count; c++)
        {
            var cell = rows[i].Cells[c];
            if (string.IsNullOrWhiteSpace(cell) || !HasValuesBelow(i, c))
                continue;
            if (!IsValue(cell))
                names++;
            else if (!IsPeriod(cell) || !periods.Add(cell.Trim()))
                values++;
        }

        values += periods.Count == 1 ? 1 : 0;
        return values > 0 && values >= names;
    }

    /// <summary>Whether a column holds values below a row; where nothing is below, its own cell has to do.</summary>
    private bool HasValuesBelow(int i, int column)
    {
        var (filled, values) = ValuesBelow(i, column);
        return filled == 0 ? IsValue(rows[i].Cells[column]) : values * 2 >= filled;
    }

    /// <summary>How many cells of a column say something in the rows below one, and how many of them are values.</summary>
    private (int Filled, int Values) ValuesBelow(int i, int column)
    {
        int filled = 0, values = 0;
        for (var below = i + 1; below < Math.Min(rows.Count, i + 1 + Below); below++)
        {
            if (column >= rows[below].Cells.Count || MissingMarkers.Usual.Contains(rows[below].Cells[column]))
                continue;
            filled++;
            if (IsValue(rows[below].Cells[column]))
                values++;
        }

        return (filled, values);
    }

    private static bool IsValue(string cell) => CellNumbers.Shape(cell) != NumberShape.None || CellDates.Shape(cell) != DateShape.None;

    private static bool IsPeriod(string cell) => CellDates.TryParse(cell, null, out var date) && date.Day is null && date.Year is >= 1900 and <= 2100;

    /// <summary>The first of the rows above a header that name groups of its columns.</summary>
    private int Groups(int header, bool tagged)
    {
        var top = header;
        while (top > 0 && header - top < MostGroups && IsGroups(top - 1, header, tagged))
            top--;
        return top;
    }

    private bool IsGroups(int i, int header, bool tagged)
    {
        if (i + 1 == header && IsSplit(i))
            return true;
        if (_filled[i] < 2 || (_filled[i] >= _filled[header] && !(tagged && _filled[i] * 2 >= _usual)))
            return false;
        for (var c = 0; c < rows[i].Cells.Count; c++)
        {
            var cell = rows[i].Cells[c];
            if (string.IsNullOrWhiteSpace(cell))
                continue;
            if (cell.Contains(':', StringComparison.Ordinal) || (IsValue(cell) && !IsPeriod(cell)))
                return false;
        }

        return true;
    }

    /// <summary>Whether a row says in what the columns above it are, each in brackets, as in « (individus) » and « (jj/mm/aaaa) ».</summary>
    private bool IsUnits(int i)
        => i < rows.Count && _filled[i] > 0 && rows[i].Cells.All(c => string.IsNullOrWhiteSpace(c) || (c.Trim() is ['(', _, .., ')'] or ['[', _, .., ']'] && c.Any(l => char.IsLetter(l) || l == '%')));

    /// <summary>Where data start without a header: behind what is too narrow to be data.</summary>
    private int FirstData()
    {
        for (var i = 0; i < Math.Min(rows.Count, TableHead.MostRows); i++)
        {
            if (_filled[i] > 0 && _filled[i] >= Math.Min(2, _usual) && _filled[i] * 2 >= _usual)
                return i;
        }

        return 0;
    }

    private int Width(int header, int tags, int columns)
        => header < 0 && tags < 0 && layout.Names is { } names ? names.Count : columns;

    private List<TableColumn> Columns(int top, int header, int tags)
    {
        var count = header >= 0 || tags >= 0
            ? Math.Max(header < 0 ? 0 : Enumerable.Range(top, header - top + 1).Max(r => rows[r].Cells.Count), tags < 0 ? 0 : rows[tags].Cells.Count)
            : Math.Max(layout.Names?.Count ?? 0, rows.Count == 0 ? 0 : rows.Max(r => r.Cells.Count));
        var names = Names(count, top, header, tags);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var repeated = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var columns = new List<TableColumn>(count);
        for (var c = 0; c < count; c++)
        {
            var name = names[c].Trim();
            var key = name.Length == 0 ? $"({ColumnLetters.Of(c)})" : name;
            while (!taken.Add(key))
            {
                // A thousand columns of one name go on from the last number of it.
                repeated[name] = repeated.GetValueOrDefault(name, 1) + 1;
                key = $"{name} ({repeated[name]})";
            }

            var tag = tags >= 0 && TagRows.IsTag(Cell(tags, c)) ? Cell(tags, c) : null;
            columns.Add(new TableColumn(c, names[c], key, tag, header < 0 ? [] : [.. Enumerable.Range(top, header - top + 1).Select(r => Cell(r, c))]));
        }

        return columns;
    }

    /// <summary>The lowest name; the groups over it come first where it is blank or not the only one of its kind, or known with them alone.</summary>
    private string[] Names(int count, int top, int header, int tags)
    {
        var names = new string[count];
        for (var c = 0; c < count; c++)
            names[c] = header >= 0 ? Cell(header, c) : tags >= 0 ? Cell(tags, c) : c < layout.Names?.Count ? layout.Names[c] : "";
        if (top >= header)
            return names;
        var repeated = names.GroupBy(n => n.Trim(), StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var groups = new string[header - top];
        Array.Fill(groups, "");
        for (var c = 0; c < count; c++)
        {
            for (var g = 0; g < groups.Length; g++)
            {
                // A name over several columns stands in the first of them; one without a name below it ends the group.
                var own = Cell(top + g, c).Trim();
                groups[g] = own.Length > 0 || names[c].Trim().Length == 0 ? own : groups[g];
            }

            var joined = string.Join(' ', groups.Append(names[c].Trim()).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal));
            if (names[c].Trim().Length == 0 || repeated.Contains(names[c].Trim()) || (layout.Knows is { } knows && knows(joined) && !knows(names[c])))
                names[c] = joined;
        }

        return names;
    }

    private string Cell(int row, int column) => column < rows[row].Cells.Count ? rows[row].Cells[column] : "";
}

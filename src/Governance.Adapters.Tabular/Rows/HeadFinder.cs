using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>Finds what stands above the data: by known names where there are some, else by shape.</summary>
internal sealed class HeadFinder(FirstRows rows, TableLayout layout, int? headerRow)
{
    private readonly HeaderGroups _groups = new(rows, layout);

    public TableHead Find()
    {
        var tags = layout is { Tags: true, IsPlain: false } && headerRow is null ? TagRow() : -1;
        var header = layout.IsPlain ? 0 : headerRow is { } number ? Numbered(number)
            : tags >= 0 ? AboveTags(tags)
            : Known() ?? (layout.Names is null ? ByShape() : -1);
        var top = header < 0 ? header : _groups.Top(header, tags >= 0);
        var end = tags >= 0 ? tags + 1 : header >= 0 ? header + 1 : headerRow == 0 ? 0 : FirstData();
        if (header >= 0 && tags < 0 && !layout.IsPlain && !layout.OnlyData && IsUnits(header + 1))
            end++;
        var head = new HeadRow[end];
        for (var i = 0; i < end; i++)
            head[i] = new HeadRow(rows[i], Role(i, top, header, tags));
        var columns = Columns(top, header, tags);
        return new TableHead(head, columns, header >= 0 || tags >= 0 || layout.Names is not null, Width(header, tags, columns.Count)) { First = FirstBelow(end) };
    }

    private TableRow? FirstBelow(int end)
    {
        while (end < rows.Count && rows.Filled(end) == 0)
            end++;
        return end < rows.Count ? rows[end] : null;
    }

    private RowRole Role(int i, int top, int header, int tags)
        => rows[i].Cells.Count == 0 && rows[i].Findings.Any(f => f.Code != TabularDiagnostics.EmptyLine.Code) ? RowRole.Unread
            : rows.Filled(i) == 0 ? RowRole.Blank
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
            if (rows.Filled(i) > 0)
                return rows.Filled(i) >= 2 || rows.Filled(tags) == 1 ? i : -1;
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
        for (var i = 0; i < rows.MostAbove; i++)
        {
            var known = rows[i].Cells.Count(c => !string.IsNullOrWhiteSpace(c) && layout.Knows(c));
            if (known > most && (known > 1 || rows.Filled(i) <= 2))
                (best, most) = (i, known);
        }

        // The lower of two header rows may have fewer names that are known, such as units under what they count; the name of what
        // makes a record stands in it, and more names than groups.
        return best is { } upper && (_groups.IsSplit(upper) || (!NamesMaker(upper) && NamesMaker(upper + 1) && rows.Filled(upper) < rows.Filled(upper + 1))) ? upper + 1 : best;
    }

    /// <summary>Whether a row names a column of which records are made.</summary>
    private bool NamesMaker(int i)
        => i < rows.MostAbove && rows[i].Cells.Index().Any(c => !string.IsNullOrWhiteSpace(c.Item) && layout.Use?.Invoke(new TableColumn(c.Index, c.Item, c.Item, null, [c.Item]))?.MakesData == true);

    /// <summary>The first row that is about as full as the data and names rather than values.</summary>
    private int ByShape()
    {
        for (var i = 0; i < rows.MostAbove; i++)
        {
            if (rows.Filled(i) == 0 || rows.Filled(i) < Math.Min(2, rows.Usual) || rows.Filled(i) * 2 < rows.Usual || IsLabelled(i))
                continue;
            if (rows.IsData(i, out _))
                return i > 0 && rows.Filled(i - 1) > 0 && rows.Filled(i - 1) * 2 >= rows.Usual && rows[i - 1].Cells.Count == rows[i].Cells.Count ? i - 1 : -1;
            while (i + 1 < rows.Count && (IsFullerHeader(i) || _groups.Splits(i)))
                i++;
            return i;
        }

        return -1;
    }

    /// <summary>Whether a row says « Source: » and then which: no header does.</summary>
    private bool IsLabelled(int i) => rows.Filled(i) > 1 && rows.Filled(i) <= rows.Usual && rows[i].Cells.Any(c => c.AsSpan().TrimEnd().EndsWith(":"));

    /// <summary>Whether the next row is a header as well, under one that names groups.</summary>
    private bool IsFullerHeader(int i)
        => rows.Filled(i) < rows.Filled(i + 1) && !rows[i + 1].Cells.Any(FirstRows.IsValue) && !rows.IsData(i + 1, out var names) && names > 0;

    /// <summary>Whether a row says in what the columns above it are, each in brackets, as in « (individus) » and « (jj/mm/aaaa) ».</summary>
    private bool IsUnits(int i)
        => i < rows.Count && rows.Filled(i) > 0 && rows[i].Cells.All(c => string.IsNullOrWhiteSpace(c) || (c.Trim() is ['(', _, .., ')'] or ['[', _, .., ']'] && c.Any(l => char.IsLetter(l) || l == '%')));

    /// <summary>Where data start without a header: behind what is too narrow to be data.</summary>
    private int FirstData()
    {
        for (var i = 0; i < rows.MostAbove; i++)
        {
            if (rows.Filled(i) > 0 && rows.Filled(i) >= Math.Min(2, rows.Usual) && rows.Filled(i) * 2 >= rows.Usual)
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
            : Math.Max(layout.Names?.Count ?? 0, Enumerable.Range(0, rows.Count).Select(r => rows[r].Cells.Count).DefaultIfEmpty().Max());
        var names = _groups.Names(count, top, header, tags);
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

            var tag = tags >= 0 && TagRows.IsTag(rows.Cell(tags, c)) ? rows.Cell(tags, c) : null;
            columns.Add(new TableColumn(c, names[c], key, tag, header < 0 ? [] : [.. Enumerable.Range(top, header - top + 1).Select(r => rows.Cell(r, c))]));
        }

        return columns;
    }
}

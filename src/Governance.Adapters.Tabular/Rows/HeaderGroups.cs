namespace Governance.Adapters.Tabular;

/// <summary>Header rows above one another: names of groups over the names of their columns.</summary>
internal sealed class HeaderGroups(FirstRows rows, TableLayout layout)
{
    private const int Most = 3;

    /// <summary>The first of the rows above a header that name groups of its columns.</summary>
    public int Top(int header, bool tagged)
    {
        var top = header;
        while (top > 0 && header - top < Most && IsGroups(top - 1, header, tagged))
            top--;
        return top;
    }

    private bool IsGroups(int i, int header, bool tagged)
    {
        if (i + 1 == header && IsSplit(i))
            return true;
        if (rows.Filled(i) < 2 || (rows.Filled(i) >= rows.Filled(header) && !(tagged && rows.Filled(i) * 2 >= rows.Usual)))
            return false;
        for (var c = 0; c < rows[i].Cells.Count; c++)
        {
            var cell = rows[i].Cells[c];
            if (string.IsNullOrWhiteSpace(cell))
                continue;
            if (cell.Contains(':', StringComparison.Ordinal) || (FirstRows.IsValue(cell) && !FirstRows.IsPeriod(cell)))
                return false;
        }

        return true;
    }

    /// <summary>
    /// Whether the next row names the columns that names of this one stand over, such as households and persons under those
    /// displaced: it has a name wherever this row leaves a gap, and values are below. What stands over one column is not
    /// repeated there.
    /// </summary>
    public bool Splits(int upper)
    {
        if (upper + 1 >= rows.Count)
            return false;
        var (isSplit, gaps, values) = (false, 0, 0);
        var periods = new HashSet<string>(StringComparer.Ordinal);
        for (var c = 0; c < Math.Max(rows[upper].Cells.Count, rows[upper + 1].Cells.Count); c++)
        {
            var (over, name) = (!string.IsNullOrWhiteSpace(rows.Cell(upper, c)), rows.Cell(upper + 1, c).Trim());
            if (name.Length == 0)
            {
                isSplit = false;
                continue;
            }

            if (over)
                periods.Clear();
            else if (!isSplit)
                return false;
            if (FirstRows.IsValue(name) && !(FirstRows.IsPeriod(name) && periods.Add(name)))
                return false;
            var (filled, those) = rows.ValuesBelow(upper + 1, c);
            if (those * 2 < filled)
                return false;
            values += those;
            gaps += over ? 0 : 1;
            isSplit = true;
        }

        return gaps > 0 && values > 0;
    }

    public bool IsSplit(int upper) => Splits(upper) || SplitsInWords(upper);

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
            if (string.IsNullOrWhiteSpace(rows.Cell(upper, c)))
            {
                if (!string.IsNullOrWhiteSpace(rows.Cell(upper + 1, c)))
                    return false;
                continue;
            }

            var end = c + 1;
            while (end < width && string.IsNullOrWhiteSpace(rows.Cell(upper, end)) && !string.IsNullOrWhiteSpace(rows.Cell(upper + 1, end)))
                end++;
            if (end == c + 1 && string.IsNullOrWhiteSpace(rows.Cell(upper + 1, c)))
                continue;
            if (end == c + 1)
                return false;
            groups++;

            // The name above is lost to the columns: one that is known goes for one that is, or where the sheet says that it is a group.
            var (group, isOwn) = (rows.Cell(upper, c).Trim(), false);
            for (; c < end; c++)
            {
                var name = rows.Cell(upper + 1, c);
                if (string.IsNullOrWhiteSpace(name) || FirstRows.IsValue(name))
                    return false;
                isOwn |= knows(name) || knows($"{group} {name.Trim()}");
            }

            isKnown |= isOwn;
            losesKnown |= knows(group) && !isOwn;

            c--;
        }

        return groups > 0 && ((isKnown && !losesKnown) || rows[upper + 1].Merged.Any(m => m.Range.FirstRow == rows[upper].Start.Row && !string.IsNullOrWhiteSpace(m.Text)));
    }

    /// <summary>The lowest name; the groups over it come first where it is blank or not the only one of its kind, or known with them alone.</summary>
    public string[] Names(int count, int top, int header, int tags)
    {
        var names = new string[count];
        for (var c = 0; c < count; c++)
            names[c] = header >= 0 ? rows.Cell(header, c) : tags >= 0 ? rows.Cell(tags, c) : c < layout.Names?.Count ? layout.Names[c] : "";
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
                var own = rows.Cell(top + g, c).Trim();
                groups[g] = own.Length > 0 || names[c].Trim().Length == 0 ? own : groups[g];
            }

            var joined = string.Join(' ', groups.Append(names[c].Trim()).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal));
            if (names[c].Trim().Length == 0 || repeated.Contains(names[c].Trim()) || (layout.Knows is { } knows && knows(joined) && !knows(names[c])))
                names[c] = joined;
        }

        return names;
    }
}

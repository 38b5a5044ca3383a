using System.Buffers;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Finds rows that add up rows above them. The label alone does not make a total: one of its numbers has to be the sum of
/// two or more rows above, of all of them or of those since the last total or heading; or half of its numbers that of the
/// last rows. One row has a total where the label says nothing else or names the row, as a pivot table does (« Gao Total » below
/// « Gao »). A column where the word stands beside other numbers, as a member of a list, is no label.
/// </summary>
internal sealed class TotalFinder(Table table, bool[] numeric)
{
    private const int Window = 64;
    private const decimal Largest = 1e18m;

    private static readonly string[] Words = ["total", "totaux", "totals", "soustotal", "subtotal", "ensemble", "somme", "sum"];
    private static readonly string[] Totals = ["total", "totaux", "totals", "soustotal", "subtotal"];
    private static readonly string[] Behind = ["général", "general", "générale", "generale", "global", "globale", "overall"];
    private static readonly string[] Before = ["sous", "sub", "grand", "le", "la"];

    /// <summary>A first look: most cells have none of the words, whatever stands around them.</summary>
    private static readonly SearchValues<string> Sums = SearchValues.Create(Words, StringComparison.OrdinalIgnoreCase);

    private readonly int[] _columns = [.. Enumerable.Range(0, numeric.Length).Where(c => numeric[c])];
    private readonly int[] _labels = new int[numeric.Length];
    private readonly decimal[] _all = new decimal[numeric.Length];
    private readonly decimal[] _group = new decimal[numeric.Length];
    private readonly decimal[][] _last = new decimal[Window][];
    private long _rows;
    private long _groupRows;
    private TableRow? _before;

    /// <summary>Takes a row of data into account.</summary>
    public void Add(TableRow row)
    {
        var slot = _last[_rows % Window] ??= new decimal[_columns.Length];
        for (var k = 0; k < _columns.Length; k++)
        {
            var value = Value(row, _columns[k]);
            slot[k] = value;
            _all[k] += value;
            _group[k] += value;
        }

        _before = row;
        _rows++;
        _groupRows++;
    }

    /// <summary>Starts a group of rows, below a heading or a total.</summary>
    public void StartGroup()
    {
        Array.Clear(_group);
        _groupRows = 0;
    }

    /// <summary>Whether a row is a total.</summary>
    public bool IsTotal(TableRow row)
    {
        if (_columns.Length == 0)
            return false;
        var label = false;
        var total = false;
        for (var c = 0; c < Math.Min(row.Cells.Count, _labels.Length); c++)
        {
            if (numeric[c] || _labels[c] < 0 || !IsLabel(row.Cells[c]))
                continue;
            total = label ? total : _rows > 0 && AddsUp(row, IsNothingElse(row.Cells[c]) || NamesRowBefore(row.Cells[c], c));
            label = true;
            _labels[c] = total ? _labels[c] + 1 : _labels[c] - 1;
        }

        return total;
    }

    /// <summary>Whether a label says the total of what the row before says in the same column.</summary>
    private bool NamesRowBefore(string label, int column)
        => _before is not null && column < _before.Cells.Count && _before.Cells[column].Trim() is { Length: > 0 } name
            && label.Contains(name, StringComparison.OrdinalIgnoreCase) && IsNothingElse(label.Replace(name, "", StringComparison.OrdinalIgnoreCase));

    private bool AddsUp(TableRow row, bool isSure)
    {
        Span<decimal> values = stackalloc decimal[_columns.Length > 256 ? 0 : _columns.Length];
        var (filled, sameAll, sameGroup) = (0, 0, 0);
        for (var k = 0; k < values.Length; k++)
        {
            values[k] = Value(row, _columns[k]);
            if (values[k] == 0)
                continue;
            filled++;
            sameAll += Equal(values[k], _all[k]) ? 1 : 0;
            sameGroup += Equal(values[k], _group[k]) ? 1 : 0;
        }

        // A number may well be the one above it; all of them are where a row sums one row.
        if ((_rows > 1 && sameAll > 0) || (_groupRows > 1 && sameGroup > 0))
            return true;
        if (isSure && filled > 0 && ((_rows == 1 && sameAll == filled) || (_groupRows == 1 && sameGroup == filled)))
            return true;
        return filled > 0 && _rows > 1 && IsSumOfLast(values);
    }

    /// <summary>Whether half of the numbers that change from row to row are the sums of the same last rows.</summary>
    private bool IsSumOfLast(ReadOnlySpan<decimal> values)
    {
        Span<decimal> sums = stackalloc decimal[values.Length];
        for (var back = 1; back <= Math.Min(_rows, Window); back++)
        {
            var last = _last[(_rows - back) % Window];
            int same = 0, other = 0;
            for (var k = 0; k < values.Length; k++)
            {
                sums[k] += last[k];
                if (values[k] != 0 && values[k] != last[k])
                    (same, other) = Equal(values[k], sums[k]) ? (same + 1, other) : (same, other + 1);
            }

            if (back > 1 && same > 0 && same >= other)
                return true;
        }

        return false;
    }

    /// <summary>Equal but for what binary fractions leave behind the twelfth digit.</summary>
    private static bool Equal(decimal left, decimal right) => left == right || Math.Abs(left - right) <= Math.Abs(right) * 1e-12m;

    private decimal Value(TableRow row, int column)
        => column < row.Cells.Count && table.Columns[column].Cells.TryNumber(row.Cells[column], out var value) && Math.Abs(value) < Largest ? value : 0;

    /// <summary>A short text that starts or ends with a word for a sum.</summary>
    private static bool IsLabel(string cell)
    {
        if (cell.Length is < 3 or > 60 || !cell.AsSpan().ContainsAny(Sums))
            return false;
        var last = ReadOnlySpan<char>.Empty;
        var first = true;
        for (var i = 0; i < cell.Length;)
        {
            var start = i;
            while (i < cell.Length && char.IsLetter(cell[i]))
                i++;
            if (i == start)
            {
                i++;
                continue;
            }

            last = cell.AsSpan(start, i - start);
            if (first && IsOneOf(last, Words))
                return true;
            first = first && IsOneOf(last, Before);
        }

        return IsOneOf(last, Words);
    }

    /// <summary>Whether a cell says « Total » or « Sous-total » and nothing else: « Somme » is a place, too.</summary>
    public static bool IsNothingElse(string cell)
    {
        if (cell.Length is < 5 or > 60 || !cell.AsSpan().ContainsAny(Sums))
            return false;
        var isTotal = false;
        for (var i = 0; i < cell.Length;)
        {
            var start = i;
            while (i < cell.Length && char.IsLetter(cell[i]))
                i++;
            if (i == start)
            {
                if (char.IsLetterOrDigit(cell[i++]))
                    return false;
                continue;
            }

            var word = cell.AsSpan(start, i - start);
            var isOne = IsOneOf(word, Totals);
            isTotal |= isOne;
            if (!isOne && !IsOneOf(word, Before) && !IsOneOf(word, Behind))
                return false;
        }

        return isTotal;
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var known in words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}

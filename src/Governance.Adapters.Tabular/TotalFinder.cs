namespace Governance.Adapters.Tabular;

/// <summary>
/// Finds rows that add up rows above them. The label alone does not make a total: one of its numbers has to be the sum of
/// two or more rows above, of all of them, of those since the last total or heading, or of the last ones.
/// </summary>
internal sealed class TotalFinder(Table table, bool[] numeric)
{
    private const int Window = 64;
    private const decimal Largest = 1e18m;

    private readonly int[] _columns = [.. Enumerable.Range(0, numeric.Length).Where(c => numeric[c])];
    private readonly decimal[] _all = new decimal[numeric.Length];
    private readonly decimal[] _group = new decimal[numeric.Length];
    private readonly decimal[][] _last = new decimal[Window][];
    private long _rows;
    private long _groupRows;

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
        if (_rows < 2 || _columns.Length == 0 || !row.Cells.Any(IsLabel))
            return false;
        for (var k = 0; k < _columns.Length; k++)
        {
            var value = Value(row, _columns[k]);
            if (value != 0 && (value == _all[k] || (_groupRows > 1 && value == _group[k]) || IsSumOfLast(k, value)))
                return true;
        }

        return false;
    }

    private bool IsSumOfLast(int k, decimal value)
    {
        decimal sum = 0;
        for (var back = 1; back <= Math.Min(_rows, Window); back++)
        {
            sum += _last[(_rows - back) % Window][k];
            if (back > 1 && sum == value)
                return true;
        }

        return false;
    }

    private decimal Value(TableRow row, int column)
        => column < row.Cells.Count && table.Columns[column].Cells.TryNumber(row.Cells[column], out var value) && Math.Abs(value) < Largest ? value : 0;

    /// <summary>A short text with a word for a sum in it.</summary>
    private static bool IsLabel(string cell)
    {
        if (cell.Length is < 3 or > 60)
            return false;
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

            var word = cell.AsSpan(start, i - start);
            foreach (var known in Words)
            {
                if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    private static readonly string[] Words = ["total", "totaux", "totals", "soustotal", "subtotal", "ensemble", "somme", "sum"];
}

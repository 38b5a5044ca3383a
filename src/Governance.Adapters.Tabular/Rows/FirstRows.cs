namespace Governance.Adapters.Tabular;

/// <summary>The first rows of a table, and what their shape tells: how full they are, and where values stand.</summary>
internal sealed class FirstRows
{
    private const int Below = 20;

    private readonly IReadOnlyList<TableRow> _rows;
    private readonly int[] _filled;

    public FirstRows(IReadOnlyList<TableRow> rows)
    {
        _rows = rows;
        _filled = [.. rows.Select(r => r.Cells.Count(c => !string.IsNullOrWhiteSpace(c)))];
        var fills = _filled.Where(f => f > 0).Order().ToList();
        Usual = fills.Count == 0 ? 0 : fills[fills.Count * 3 / 4];
    }

    public int Count => _rows.Count;

    /// <summary>How many of them may be above the data.</summary>
    public int MostAbove => Math.Min(_rows.Count, TableHead.MostRows);

    /// <summary>How many cells say something in most of the rows.</summary>
    public int Usual { get; }

    public TableRow this[int row] => _rows[row];

    /// <summary>How many cells of a row say something.</summary>
    public int Filled(int row) => _filled[row];

    /// <summary>A cell; blank where the row is shorter.</summary>
    public string Cell(int row, int column) => column < _rows[row].Cells.Count ? _rows[row].Cells[column] : "";

    /// <summary>
    /// Whether a row is data: its numbers and dates stand over more of them. Text over a column of values speaks for a
    /// header, and years or months side by side are names.
    /// </summary>
    public bool IsData(int i, out int names)
    {
        names = 0;
        var values = 0;
        var periods = new HashSet<string>(StringComparer.Ordinal);
        for (var c = 0; c < _rows[i].Cells.Count; c++)
        {
            var cell = _rows[i].Cells[c];
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
        return filled == 0 ? IsValue(_rows[i].Cells[column]) : values * 2 >= filled;
    }

    /// <summary>How many cells of a column say something in the rows below one, and how many of them are values.</summary>
    public (int Filled, int Values) ValuesBelow(int i, int column)
    {
        int filled = 0, values = 0;
        for (var below = i + 1; below < Math.Min(_rows.Count, i + 1 + Below); below++)
        {
            if (column >= _rows[below].Cells.Count || MissingMarkers.Usual.Contains(_rows[below].Cells[column]))
                continue;
            filled++;
            if (IsValue(_rows[below].Cells[column]))
                values++;
        }

        return (filled, values);
    }

    public static bool IsValue(string cell) => CellNumbers.Shape(cell) != NumberShape.None || CellDates.Shape(cell) != DateShape.None;

    public static bool IsPeriod(string cell) => CellDates.TryParse(cell, null, out var date) && date.Day is null && date.Year is >= 1900 and <= 2100;
}

namespace Governance.Adapters.Tabular;

/// <summary>
/// Follows the cells of a sheet that are merged downwards, row by row. What is kept are the ranges, and of each column the one
/// cell that is at hand, so that a range of a million rows takes no more memory than one of two.
/// </summary>
/// <param name="ranges">The merged ranges of the sheet, in any order.</param>
/// <param name="most">How many of them are listed at most.</param>
internal sealed class MergedCells(IReadOnlyList<XlsxRange> ranges, int most)
{
    private readonly XlsxRange[] _ranges = [.. ranges.Where(r => r.FirstRow < r.LastRow).OrderBy(r => r.FirstRow)];
    private readonly Dictionary<int, MergedCell> _open = [];
    private int _next;

    /// <summary>Whether the sheet may have more of them than are known.</summary>
    public bool IsCut => ranges.Count >= most;

    /// <summary>What a row shows of cells above it where its own are blank.</summary>
    /// <param name="row">The number of the row; rows come in their order.</param>
    /// <param name="cells">Its own cells.</param>
    public IReadOnlyList<MergedCell> Of(int row, RowCells cells)
    {
        List<MergedCell>? shown = null;
        foreach (var (column, cell) in _open)
        {
            if (cell.Range.LastRow < row)
                _open.Remove(column);
            else if (!cells.Has(column))
                (shown ??= []).Add(cell);
        }

        for (; _next < _ranges.Length && _ranges[_next].FirstRow <= row; _next++)
        {
            var range = _ranges[_next];
            if (range.FirstRow == row && cells.Has(range.FirstColumn))
                _open[range.FirstColumn] = new MergedCell(range, cells.Text(range.FirstColumn), cells.Kind(range.FirstColumn));
        }

        return shown ?? (IReadOnlyList<MergedCell>)[];
    }
}

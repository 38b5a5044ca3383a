using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>What the first rows of data show of one column: its decimal sign, its order of day and month, and its years where they are asked for.</summary>
/// <param name="keepsYears">Whether the years are asked for.</param>
internal sealed class ColumnEvidence(bool keepsYears = false)
{
    private readonly HashSet<int> _years = [];
    private int _filled;
    private int _numbers;
    private int _points;
    private int _commas;
    private int _dates;
    private int _dayFirst;
    private int _monthFirst;

    /// <summary>Where the first <c>1,234</c> stands.</summary>
    public Origin? EitherNumber { get; private set; }

    /// <summary>Where the first <c>05/06/2021</c> stands.</summary>
    public Origin? EitherDate { get; private set; }

    /// <summary>Whether nine in ten cells are numbers.</summary>
    public bool IsNumber => _numbers > 0 && _numbers * 10 >= _filled * 9;

    /// <summary>Whether nine in ten cells are dates that no number could be.</summary>
    public bool IsDate => _dates > 0 && _dates * 10 >= _filled * 9;

    /// <summary>The decimal sign, where cells show one and only one.</summary>
    public DecimalMark? Decimal => (_points > 0, _commas > 0) switch
    {
        (true, false) => DecimalMark.Point,
        (false, true) => DecimalMark.Comma,
        _ => null,
    };

    /// <summary>Whether cells show both decimal signs.</summary>
    public bool HasBoth => _points > 0 && _commas > 0;

    /// <summary>The order of day and month, where cells show one and only one.</summary>
    public DayMonthOrder? Dates => (_dayFirst > 0, _monthFirst > 0) switch
    {
        (true, false) => DayMonthOrder.DayFirst,
        (false, true) => DayMonthOrder.MonthFirst,
        _ => null,
    };

    /// <summary>The years that stand in full.</summary>
    public IReadOnlyCollection<int> Years => _years;

    /// <summary>Takes a cell into account.</summary>
    /// <param name="cell">The cell; not blank.</param>
    /// <param name="kind">What a worksheet says it is.</param>
    /// <param name="column">The position of the column.</param>
    /// <param name="start">Where its row stands.</param>
    public void Add(string cell, CellKind kind, int column, Origin start)
    {
        _filled++;
        if (keepsYears && CellDates.FullYear(cell) is { } year)
            _years.Add(year);
        if (kind is CellKind.Number)
        {
            _numbers++;
            return;
        }

        switch (CellNumbers.Shape(cell))
        {
            case NumberShape.None:
                AddDate(cell, column, start);
                return;
            case NumberShape.Point:
                _points++;
                break;
            case NumberShape.Comma:
                _commas++;
                break;
            case NumberShape.EitherComma:
                EitherNumber ??= start with { CellColumn = ColumnLetters.Of(column) };
                break;
        }

        _numbers++;
    }

    private void AddDate(string cell, int column, Origin start)
    {
        var shape = CellDates.Shape(cell);
        _dates += shape == DateShape.None ? 0 : 1;
        _dayFirst += shape == DateShape.DayFirst ? 1 : 0;
        _monthFirst += shape == DateShape.MonthFirst ? 1 : 0;
        if (shape == DateShape.Either)
            EitherDate ??= start with { CellColumn = ColumnLetters.Of(column) };
    }
}

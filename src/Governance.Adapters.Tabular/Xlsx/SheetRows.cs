using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>The rows of one sheet that hold anything, one after the other.</summary>
internal sealed class SheetRows : IDisposable
{
    private readonly SheetReader? _reader;
    private readonly CellText _cellText;
    private readonly TableLimits _limits;
    private readonly bool _isHidden;
    private readonly MergedCells? _merged;
    private readonly RowCells _cells = new();
    private readonly HashSet<DiagnosticDescriptor> _said = [];
    private Diagnostic? _stop;
    private List<Diagnostic>? _findings;
    private Origin _row;
    private int _number;
    private int _column;
    private long _characters;
    private long _taken;

    public SheetRows(Workbook workbook, SheetPart sheet, string input, TableLimits limits, MergedCells? merged = null)
    {
        _cellText = new CellText(workbook);
        _limits = limits;
        _merged = merged;
        _isHidden = sheet.Sheet.IsHidden;
        _row = new Origin { Input = input, Sheet = sheet.Sheet.Name };
        try
        {
            _reader = workbook.OpenSheet(sheet);
        }
        catch (Exception damage) when (WorkbookException.Is(damage))
        {
            _stop = Finding(damage);
        }
    }

    /// <summary>The next row; null after the last. Damage gives a row of its own with its finding, the last one.</summary>
    public TableRow? Next()
    {
        if (_stop is null)
        {
            try
            {
                return Read();
            }
            catch (Exception damage) when (WorkbookException.Is(damage))
            {
                _stop = Finding(damage);
            }
        }

        if (_said.Contains(_stop.Descriptor))
            return null;
        _said.Add(_stop.Descriptor);
        return new TableRow(_row, [], [.. _findings ?? [], _stop]);
    }

    public void Dispose() => _reader?.Dispose();

    private TableRow? Read()
    {
        while (_reader!.ReadRow())
        {
            NumberRow();
            _cells.Clear();
            (_column, _characters) = (-1, 0);
            while (_reader.ReadCell())
                ReadCell();
            if (_cells.Width == 0 && _findings is null)
                continue;
            if (++_taken > _limits.MaxRows)
                throw WorkbookException.Limit(TabularDiagnostics.TooManyRows, _limits.MaxRows);
            if (_isHidden && _said.Add(TabularDiagnostics.HiddenSheet))
                Add(TabularDiagnostics.HiddenSheet);
            if (_merged?.IsCut == true && _said.Add(TabularDiagnostics.TooManyMerged))
                Add(TabularDiagnostics.TooManyMerged, new DiagnosticArgument("limit", _limits.MaxMerged));
            if (_reader.IsRowHidden && _said.Add(TabularDiagnostics.HiddenRows))
                Add(TabularDiagnostics.HiddenRows);
            var row = new TableRow(_row, _cells.Texts(), _findings ?? (IReadOnlyList<Diagnostic>)[]) { Kinds = _cells.Kinds(), Merged = Merged() };
            _findings = null;
            return row;
        }

        return null;
    }

    /// <summary>A row is where it says; one that does not say follows the one before it.</summary>
    private void NumberRow()
    {
        var given = _reader!.RowNumber;
        var isGood = given == 0 || given > _number;
        _number = given > 0 ? given : _number + 1;
        _row = _row with { Row = _number };
        if (!isGood)
            Add(TabularDiagnostics.BadReference);
    }

    private void ReadCell()
    {
        var given = _reader!.Column;
        var isGood = given == -1 || given > _column;
        _column = given >= 0 ? given : _column + 1;
        if (_column >= _limits.MaxCells)
            throw WorkbookException.Limit(TabularDiagnostics.TooManyCells, _limits.MaxCells);
        if (!isGood)
            AddAtCell(TabularDiagnostics.BadReference);
        if (_cellText.Read(_reader, out var text, out var kind) is { } finding)
            AddAtCell(finding);
        if (kind == CellKind.Blank)
            return;

        Count(text);
        _cells.Set(_column, text, kind);
        if (kind == CellKind.Text)
            CheckText(text);
        if (_reader.HasFormula && _said.Add(TabularDiagnostics.FormulaResults))
            AddAtCell(TabularDiagnostics.FormulaResults);
        if (_reader.HiddenColumns.Count > 0 && _reader.HiddenColumns.Exists(c => c.First <= _column && _column <= c.Last) && _said.Add(TabularDiagnostics.HiddenColumns))
            AddAtCell(TabularDiagnostics.HiddenColumns);
    }

    /// <summary>Counted as text: a long shared string may stand in every cell.</summary>
    private void Count(string text)
    {
        if ((_characters += text.Length) > _limits.MaxRowBytes)
            throw WorkbookException.Limit(TabularDiagnostics.RowTooLong, _limits.MaxRowBytes);
    }

    private IReadOnlyList<MergedCell> Merged()
    {
        var merged = _merged?.Of(_number, _cells) ?? [];
        foreach (var cell in merged)
            Count(cell.Text);
        return merged;
    }

    private void CheckText(string text)
    {
        if (text.Length > _limits.MaxCellCharacters)
            AddAtCell(TabularDiagnostics.CellTooLong, new DiagnosticArgument("limit", _limits.MaxCellCharacters));
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
            AddAtCell(TabularDiagnostics.Damaged);
        if (text.Contains('\0', StringComparison.Ordinal))
            AddAtCell(TabularDiagnostics.Nul);
    }

    private Diagnostic Finding(Exception damage) => damage is WorkbookException known
        ? known.At(_row)
        : new Diagnostic(TabularDiagnostics.BrokenPart, new DiagnosticArgument("part", "worksheet")) { Origin = _row };

    private void Add(DiagnosticDescriptor what, params DiagnosticArgument[] arguments) => (_findings ??= []).Add(new Diagnostic(what, arguments) { Origin = _row });

    private void AddAtCell(DiagnosticDescriptor what, params DiagnosticArgument[] arguments)
        => (_findings ??= []).Add(new Diagnostic(what, arguments) { Origin = _row with { CellColumn = ColumnLetters.Of(_column) } });
}

using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>Says of each row below the head what it is, and finds what is wrong with it.</summary>
internal sealed class BodyReader
{
    private const int WordsOfName = 2;

    private readonly Table _table;
    private readonly TableLayout _layout;
    private readonly TotalFinder _totals;
    private readonly HeaderRepeats _repeats;
    private readonly CodeCells _codes;
    private readonly TableColumn[] _makers;
    private readonly bool _headings;
    private readonly bool[] _numeric;
    private readonly long _headEnd;
    private readonly long _foot;
    private readonly long _lastNumbered;
    private readonly HashSet<XlsxRange> _told = [];
    private bool _isOver;
    private bool _isBehindBlank;
    private bool _isNumbered = true;
    private int _data;

    public BodyReader(Table table, TableLayout layout, IReadOnlyList<TableRow> sample, bool[] numeric, bool isWhole)
    {
        _table = table;
        _layout = layout;
        _numeric = numeric;
        _totals = new TotalFinder(table, numeric);
        _headEnd = table.Head.Rows.Count == 0 ? 0 : table.Head.Rows[^1].Row.Start.Row ?? 0;
        _repeats = new HeaderRepeats(table, layout);
        _codes = new CodeCells(table);
        _makers = [.. table.Columns.Where(c => c.Use?.MakesData == true)];
        // Where the foot of a long table begins is not known before its end.
        _foot = layout is { HasFoot: true, OnlyData: false } && isWhole ? sample.LastOrDefault(MakesData)?.Start.Row ?? 0 : long.MaxValue;
        _lastNumbered = _foot == long.MaxValue ? _foot : sample.LastOrDefault(r => MakesData(r) && IsNumbered(r))?.Start.Row ?? 0;

        // Where most rows are nearly empty anyway, one filled cell is no heading.
        var fills = sample.Select(Filled).Where(f => f > 0).Order().ToList();
        _headings = !layout.OnlyData && fills.Count > 0 && fills[fills.Count / 2] > 3 && fills.Count(f => f == 1) * 2 <= fills.Count;
    }

    public TableItem Take(TableRow row)
    {
        List<Diagnostic>? findings = null;
        if (row.Merged.Count > 0)
            row = row with { Merged = [.. row.Merged.Where(c => c.Range.FirstRow > _headEnd && c.Range.FirstColumn < _table.Columns.Count)] };
        var role = Role(row, ref findings);
        if (role is RowRole.Section or RowRole.Total)
            _totals.StartGroup();
        else if (role == RowRole.Data)
            _totals.Add(row);
        if (role == RowRole.Data && MakesData(row))
            (_isNumbered, _data) = (_isNumbered && IsNumbered(row), _data + 1);
        _isBehindBlank = role == RowRole.Blank || (_isBehindBlank && !MakesData(row));
        role = role == RowRole.Total && _layout.OnlyData ? RowRole.Data : role;
        if (role == RowRole.Data)
            _codes.Add(row, ref findings);
        if (role == RowRole.Data && row.Merged.Count > 0)
            row = FilledDown(row, ref findings);
        if (row.Kinds is null && role is RowRole.Data or RowRole.Total && HeaderFindings.OfWidth(row, _table.Head.Width) is { Count: > 0 } ragged)
            (findings ??= []).AddRange(ragged);
        return new TableItem(_table, Spelled(row), role, findings is null ? row.Findings : [.. row.Findings, .. findings]) { IsEmptyHanded = role == RowRole.Data && IsEmptyHanded(row) };
    }

    private RowRole Role(TableRow row, ref List<Diagnostic>? findings)
    {
        if (row.Cells.Count == 0 && row.Findings.Any(f => f.Code != TabularDiagnostics.EmptyLine.Code))
            return RowRole.Unread;
        var filled = 0;
        var first = -1;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(row.Cells[i]))
                continue;
            first = first < 0 ? i : first;
            filled++;
        }

        // What is merged with a cell above is not repeated here, and is there all the same.
        var shown = filled + row.Merged.Count;
        if (filled == 0)
            return row.Cells.Count == 0 ? RowRole.Blank : Is(RowRole.Blank, TabularDiagnostics.EmptyLine, ref findings);
        if (_repeats.Repeats(row, first))
            return Is(RowRole.RepeatedHeader, TabularDiagnostics.RepeatedHeader, ref findings);
        if (_isOver)
            return RowRole.Note;
        if (filled > 2 && (_repeats.NamesOthers(row) || BeginsAnother(row, filled)))
        {
            _isOver = true;
            return Is(RowRole.Note, TabularDiagnostics.OtherTable, ref findings);
        }

        if (_layout.IsHeading is { } isHeading && RowTitles.Is(row, first, shown, isHeading, MakesData(row)))
            return Is(RowRole.Section, TabularDiagnostics.SectionRow, ref findings);
        if ((((!_layout.OnlyData || _layout.HasRemarks) && IsAlone(row, shown, first)) || (_layout.NamesTotals && shown == 1 && RowNotes.IsOfSource(row.Cells[first]))) && RowNotes.IsSurely(row.Cells[first].AsSpan().Trim()))
            return Is(RowRole.Note, TabularDiagnostics.NoteRow, ref findings);
        if (MakesData(row))
            return LeavesWordsOut(row) && _totals.IsTotal(row) ? Is(RowRole.Total, TabularDiagnostics.TotalRow, ref findings)
                : NamesATotal(row, out var named) ? Is(RowRole.Total, named, ref findings)
                : RowRole.Data;
        if (_headings && shown <= 2 && RowNotes.Is(row.Cells[first]))
            return Is(RowRole.Note, TabularDiagnostics.NoteRow, ref findings);
        if (_headings && shown == 1 && IsWords(row, first))
            return Is(RowRole.Section, TabularDiagnostics.SectionRow, ref findings);
        if (row.Start.Row > _foot && (shown == 1 || IsAlone(row, shown, first)) && IsWords(row, first))
            return Is(RowRole.Note, TabularDiagnostics.NoteRow, ref findings);
        return _totals.IsTotal(row) ? Is(RowRole.Total, TabularDiagnostics.TotalRow, ref findings)
            : NamesATotal(row, out var told) ? Is(RowRole.Total, told, ref findings)
            : RowRole.Data;

        RowRole Is(RowRole role, DiagnosticDescriptor what, ref List<Diagnostic>? list)
        {
            (list ??= []).Add(new Diagnostic(what) { Origin = row.Start });
            return role;
        }
    }

    /// <summary>Whether a row has something in a column that makes records.</summary>
    private bool MakesData(TableRow row) => Array.Exists(_makers, c => c.Index < row.Cells.Count && !c.Cells.Missing.Contains(row.Cells[c.Index]));

    /// <summary>Whether a row has nothing in a column that makes records, or no number in a table that has some: whether it makes one is not known here.</summary>
    private bool IsEmptyHanded(TableRow row)
    {
        if (_makers.Length > 0 && !MakesData(row))
            return true;
        var hasNumbers = false;
        for (var i = 0; i < _numeric.Length; i++)
        {
            if (_numeric[i] && i < row.Cells.Count && !_table.Columns[i].Cells.Missing.Contains(row.Cells[i]))
                return false;
            hasNumbers |= _numeric[i];
        }

        return hasNumbers;
    }

    /// <summary>Whether a row is blank where the table has words: a total of a column that makes records has no place, no activity.</summary>
    private bool LeavesWordsOut(TableRow row)
    {
        for (var i = 0; i < _numeric.Length; i++)
        {
            if (!_numeric[i] && (i >= row.Cells.Count || string.IsNullOrWhiteSpace(row.Cells[i])))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a row says that it is a total, whatever its numbers say, in a table where nothing else is called so. Amounts with words beside
    /// them are added up by nobody here.
    /// </summary>
    private bool NamesATotal(TableRow row, out DiagnosticDescriptor finding)
    {
        finding = TabularDiagnostics.TotalDisagrees;
        if (!_layout.NamesTotals || _layout.OnlyData || !LeavesWordsOut(row))
            return false;
        var (isNamed, hasNumber, hasAmount) = (false, false, false);
        for (var i = 0; i < Math.Min(row.Cells.Count, _numeric.Length); i++)
        {
            var column = _table.Columns[i];
            var isTotal = !_numeric[i] && TotalFinder.IsNothingElse(row.Cells[i]);

            // Worksheets count the rows below a column of words.
            var isCount = !isTotal && Array.IndexOf(_makers, column) >= 0 && !column.Cells.Missing.Contains(row.Cells[i]);
            if (isCount && CellNumbers.Shape(row.Cells[i]) == NumberShape.None)
                return false;
            isNamed |= isTotal;
            hasNumber |= isCount || (_numeric[i] && column.Cells.TryNumber(row.Cells[i], out _));
            hasAmount |= !isTotal && row.Cells[i].Any(char.IsAsciiDigit);
        }

        if (!hasNumber)
            finding = TabularDiagnostics.TotalRow;
        return isNamed && (hasNumber || hasAmount);
    }

    /// <summary>
    /// Whether a row that stands apart from the rows above it, all of which are numbered, has words for names from its first cell
    /// on, and no numbered row behind it: another table begins of which no name is known.
    /// </summary>
    private bool BeginsAnother(TableRow row, int filled)
        => row.Start.Row > _lastNumbered && _isBehindBlank && _isNumbered && _data > 1 && filled < _table.Columns.Count
            && row.Cells.Take(filled).All(c => !string.IsNullOrWhiteSpace(c) && !c.Any(char.IsDigit) && c.Trim().Count(char.IsWhiteSpace) < WordsOfName);

    private static bool IsNumbered(TableRow row) => row.Cells[0].Any(char.IsDigit);

    /// <summary>Whether a row is one text in the first column. In text without quotes its commas make cells of it.</summary>
    private bool IsAlone(TableRow row, int shown, int first)
        => first == 0 && _table.Head.Width > 1 && (shown == 1 || (row.Kinds is null && shown == row.Cells.Count && shown < _table.Head.Width));

    private static bool IsWords(TableRow row, int i)
        => row.Kinds?[i] is null or CellKind.Text && row.Cells[i].Any(char.IsLetter) && !MissingMarkers.Usual.Contains(row.Cells[i]) && CellDates.Shape(row.Cells[i]) == DateShape.None;

    /// <summary>
    /// A row of data with what it shows of cells that are merged with one above. A number counts for all its rows together:
    /// said again in each of them it would be counted as often.
    /// </summary>
    private TableRow FilledDown(TableRow row, ref List<Diagnostic>? findings)
    {
        var filled = new List<MergedCell>(row.Merged.Count);
        foreach (var cell in row.Merged)
        {
            var column = _table.Columns[cell.Range.FirstColumn];
            if (column.Cells.Missing.Contains(cell.Text))
                continue;
            if (!_numeric[column.Index])
                filled.Add(cell);
            if (_told.Add(cell.Range))
                (findings ??= []).Add(new Diagnostic(_numeric[column.Index] ? TabularDiagnostics.MergedNumber : TabularDiagnostics.MergedCell) { Origin = row.Start with { Row = cell.Range.FirstRow, CellColumn = column.Letters } });
        }

        var width = filled.Select(c => c.Range.FirstColumn + 1).Append(row.Cells.Count).Max();
        var cells = new string[width];
        var kinds = new CellKind[width];
        for (var i = 0; i < width; i++)
            (cells[i], kinds[i]) = i < row.Cells.Count ? (row.Cells[i], row.Kinds?[i] ?? CellKind.Text) : ("", CellKind.Blank);
        foreach (var cell in filled)
            (cells[cell.Range.FirstColumn], kinds[cell.Range.FirstColumn]) = (cell.Text, cell.Kind);
        return row with { Cells = cells, Kinds = kinds, Merged = filled };
    }

    /// <summary>A worksheet's numbers have a point whatever the column's texts have: they are spelled as the column is.</summary>
    private TableRow Spelled(TableRow row)
    {
        if (row.Kinds is not { } kinds)
            return row;
        string[]? cells = null;
        for (var i = 0; i < Math.Min(row.Cells.Count, _table.Columns.Count); i++)
        {
            if (kinds[i] == CellKind.Number && _table.Columns[i] is { Use.Kind: ColumnKind.Number, Cells.Decimal: DecimalMark.Comma } column)
                (cells ??= [.. row.Cells])[i] = column.Cells.Encode(row.Cells[i]);
        }

        return cells is null ? row : row with { Cells = cells };
    }

    private static int Filled(TableRow row) => row.Cells.Count(c => !string.IsNullOrWhiteSpace(c));
}

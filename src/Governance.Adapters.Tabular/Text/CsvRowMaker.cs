using System.Text.Unicode;
using CsvHelper;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>Makes rows of what CsvHelper found, and knows what is known between two rows.</summary>
internal sealed class CsvRowMaker
{
    private readonly string _input;
    private readonly TableLimits _limits;
    private readonly bool _fallback;
    private readonly LegacyText _legacy;
    private readonly List<(long Row, CsvMalformedReason Reason)> _malformed = [];
    private readonly long _skipped;
    private readonly bool _wholeLines;
    private string? _saidEncoding;
    private long _row;
    private long _line;
    private bool _single;

    public CsvRowMaker(string input, TableLimits limits, TextDialect dialect, ReadOnlyMemory<byte> peek)
    {
        _input = input;
        _limits = limits;
        _fallback = !dialect.EncodingNamed;
        _legacy = new LegacyText(dialect.LineEnd);
        _skipped = dialect.SeparatorLine ? 1 : 0;
        _wholeLines = dialect.SavedWith is not null;
        if (_fallback)
            _legacy.Weigh(peek.Span);
    }

    public bool Stopped { get; private set; }

    public bool IsEmpty => _row == 0;

    public void AddMalformed(CsvMalformedRecord record) => _malformed.Add((record.RecordNumber - _skipped, record.Reason));

    public TableRow Stop(DiagnosticDescriptor why, long? limit)
    {
        Stopped = true;
        var start = why == TabularDiagnostics.Empty
            ? new Origin { Input = _input }
            : new Origin { Input = _input, Line = _line + 1, Row = _row + 1 };
        DiagnosticArgument[] arguments = limit is { } l ? [new DiagnosticArgument("limit", l)] : [];
        return new TableRow(start, [], [new Diagnostic(why, arguments) { Origin = start }]);
    }

    public TableRow Take(CsvReader reader)
    {
        if (reader.RawRecord.Length > _limits.MaxRowBytes)
            return Stop(TabularDiagnostics.RowTooLong, _limits.MaxRowBytes);
        if (reader.FieldCount > _limits.MaxCells)
            return Stop(TabularDiagnostics.TooManyCells, _limits.MaxCells);
        if (_row == _limits.MaxRows)
            return Stop(TabularDiagnostics.TooManyRows, _limits.MaxRows);
        _row++;
        _line = reader.LineNumber;
        var start = new Origin { Input = _input, Line = _line, Row = _row };
        if (reader.RawRecord.IsEmpty && !_single)
            return new TableRow(start, [], [new Diagnostic(TabularDiagnostics.EmptyLine) { Origin = start }]);
        List<Diagnostic>? findings = null;
        var clean = Utf8.IsValid(reader.RawRecord);
        var cells = Decode(reader, clean, out var foreign);
        if (_row == 1)
            _single = cells.Length == 1;
        if (_row == 1 && _wholeLines)
            Add(TabularDiagnostics.WholeLines, -1);
        if (_malformed.Count > 0)
            AddQuotes();
        if (foreign >= 0 && _saidEncoding != _legacy.Name())
        {
            _saidEncoding = _legacy.Name();
            Add(TabularDiagnostics.NotUtf8, foreign, new DiagnosticArgument("encoding", _saidEncoding));
        }

        var nul = reader.RawRecord.Contains((byte)0);
        var damaged = !clean || reader.RawRecord.IndexOf("\uFFFD"u8) >= 0;
        for (var i = 0; i < cells.Length; i++)
        {
            if (nul && cells[i].Contains('\0', StringComparison.Ordinal))
                Add(TabularDiagnostics.Nul, i);
            if (damaged && cells[i].Contains('\uFFFD', StringComparison.Ordinal))
                Add(TabularDiagnostics.Damaged, i);
            if (FormulaText.IsFormulaLike(cells[i]) && !FormulaText.IsListItem(cells[i]))
                Add(TabularDiagnostics.Formula, i);
        }

        return new TableRow(start, cells, findings ?? (IReadOnlyList<Diagnostic>)[]);

        void Add(DiagnosticDescriptor what, int column, params DiagnosticArgument[] arguments)
            => (findings ??= []).Add(new Diagnostic(what, arguments) { Origin = column < 0 ? start : start with { CellColumn = ColumnLetters.Of(column) } });

        void AddQuotes()
        {
            foreach (var (row, reason) in _malformed)
            {
                if (row == _row)
                    Add(reason == CsvMalformedReason.UnterminatedQuote ? TabularDiagnostics.OpenQuote : TabularDiagnostics.StrayQuote, -1);
            }

            _malformed.RemoveAll(m => m.Row <= _row);
        }
    }

    /// <summary>The cells as text, and the first one that is not UTF-8, or -1.</summary>
    private string[] Decode(CsvReader reader, bool clean, out int foreign)
    {
        foreign = -1;
        var cells = new string[reader.FieldCount];
        if (!clean && _fallback)
            _legacy.Weigh(reader.RawRecord);
        for (var i = 0; i < cells.Length; i++)
        {
            if (clean || !_fallback || Utf8.IsValid(reader.GetSpan(i)))
            {
                cells[i] = reader.GetString(i);
                continue;
            }

            cells[i] = _legacy.Read(reader.GetSpan(i));
            foreign = foreign < 0 ? i : foreign;
        }

        return cells;
    }
}

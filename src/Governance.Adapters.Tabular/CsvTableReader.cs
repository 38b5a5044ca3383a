using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Reads CSV and TSV rows as a stream: comma, semicolon, tab or bar, whichever the first lines show; UTF-8 and UTF-16 by
/// their byte order mark, UTF-8 without one, and Windows-1252 wherever bytes are not UTF-8. The first row is the header and
/// sets the width; every row comes back, damaged ones with a finding. Memory stays flat.
/// </summary>
public static class CsvTableReader
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Reads all rows, the header first.</summary>
    /// <param name="source">The input; it stays open.</param>
    /// <param name="limits">Limits; absent means the default ones.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The rows. An input without any gives one row with its finding.</returns>
    public static async IAsyncEnumerable<TableRow> ReadAsync(FormatSource source, TableLimits? limits = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        limits ??= new TableLimits();
        var malformed = new List<(long Row, CsvMalformedReason Reason)>();
        var reader = CsvReader.Create(source.Stream, Options(limits) with { OnMalformedRecord = m => malformed.Add((m.RecordNumber, m.Reason)) }, leaveOpen: true);
        await using (reader.ConfigureAwait(false))
        {
            var state = new State(source.Name, limits);
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                bool more;
                TableRow? last = null;
                try
                {
                    more = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                }
                catch (CsvFormatException)
                {
                    // The one thing these options let it throw: a row that outgrows the buffer.
                    more = false;
                    last = state.Stop(TabularDiagnostics.RowTooLong, limits.MaxRowBytes);
                }

                if (more)
                    yield return state.Take(reader, malformed);
                else if (last is not null || state.IsEmpty)
                    yield return last ?? state.Stop(TabularDiagnostics.Empty, null);
                if (!more || state.Stopped)
                    yield break;
            }
        }
    }

    /// <summary>The first row of what was peeked of an input, to recognise a format by.</summary>
    /// <param name="peek">The first bytes of the input.</param>
    /// <returns>The header cells as spelled; empty where there is no row.</returns>
    public static IReadOnlyList<string> PeekHeader(ReadOnlyMemory<byte> peek)
    {
        using var reader = CsvReader.Create(peek, Options(new TableLimits()));
        return reader.Read() ? State.Decode(reader, out _) : [];
    }

    private static CsvReaderOptions Options(TableLimits limits) => new()
    {
        HasHeader = false,
        SkipEmptyLines = false,
        TrackLineNumbers = true,
        MaxRecordSize = limits.MaxRowBytes,
        IncludeValuesInExceptions = false,
    };

    /// <summary>What is known between two rows.</summary>
    private sealed class State(string input, TableLimits limits)
    {
        private int _width = -1;
        private long _row;
        private long _line;
        private bool _saidEncoding;

        public bool Stopped { get; private set; }

        public bool IsEmpty => _row == 0;

        public TableRow Stop(DiagnosticDescriptor why, long? limit)
        {
            Stopped = true;
            var start = why == TabularDiagnostics.Empty
                ? new Origin { Input = input }
                : new Origin { Input = input, Line = _line + 1, Row = _row + 1 };
            DiagnosticArgument[] arguments = limit is { } l ? [new DiagnosticArgument("limit", l)] : [];
            return new TableRow(start, [], [new Diagnostic(why, arguments) { Origin = start }]);
        }

        public TableRow Take(CsvReader reader, List<(long Row, CsvMalformedReason Reason)> malformed)
        {
            if (reader.RawRecord.Length > limits.MaxRowBytes)
                return Stop(TabularDiagnostics.RowTooLong, limits.MaxRowBytes);
            if (reader.FieldCount > limits.MaxCells)
                return Stop(TabularDiagnostics.TooManyCells, limits.MaxCells);
            if (_row == limits.MaxRows)
                return Stop(TabularDiagnostics.TooManyRows, limits.MaxRows);
            _row++;
            _line = reader.LineNumber;
            var start = new Origin { Input = input, Line = _line, Row = _row };
            if (reader.RawRecord.IsEmpty && _width != 1)
                return new TableRow(start, [], [new Diagnostic(TabularDiagnostics.EmptyLine) { Origin = start }]);
            var cells = Decode(reader, out var foreign);
            List<Diagnostic>? findings = null;
            foreach (var (_, reason) in malformed.Where(m => m.Row == _row))
                Add(reason == CsvMalformedReason.UnterminatedQuote ? TabularDiagnostics.OpenQuote : TabularDiagnostics.StrayQuote, -1);
            malformed.RemoveAll(m => m.Row <= _row);
            if (foreign >= 0 && !_saidEncoding)
            {
                _saidEncoding = true;
                Add(TabularDiagnostics.NotUtf8, foreign, new DiagnosticArgument("encoding", "Windows-1252"));
            }

            if (_width < 0)
                CheckHeader(cells);
            else if (cells.Length != _width)
                Add(TabularDiagnostics.Ragged, -1, new DiagnosticArgument("found", cells.Length), new DiagnosticArgument("expected", _width));
            _width = _width < 0 ? cells.Length : _width;
            for (var i = 0; i < cells.Length; i++)
            {
                if (cells[i].Contains('\0', StringComparison.Ordinal))
                    Add(TabularDiagnostics.Nul, i);
                if (cells[i].Contains('\uFFFD', StringComparison.Ordinal))
                    Add(TabularDiagnostics.Damaged, i);
                if (FormulaText.IsFormulaLike(cells[i]))
                    Add(TabularDiagnostics.Formula, i);
            }

            return new TableRow(start, cells, findings ?? []);

            void Add(DiagnosticDescriptor what, int column, params DiagnosticArgument[] arguments)
                => (findings ??= []).Add(new Diagnostic(what, arguments) { Origin = column < 0 ? start : start with { CellColumn = ColumnLetters.Of(column) } });

            void CheckHeader(string[] names)
            {
                var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
                for (var i = 0; i < names.Length; i++)
                {
                    if (string.IsNullOrWhiteSpace(names[i]) || !seen.Add(names[i].Trim()))
                        Add(TabularDiagnostics.HeaderName, i);
                }
            }
        }

        /// <summary>The cells as text, and the first one that is not UTF-8, or -1.</summary>
        public static string[] Decode(CsvReader reader, out int foreign)
        {
            foreign = -1;
            var cells = new string[reader.FieldCount];
            var clean = Utf8.IsValid(reader.RawRecord);
            for (var i = 0; i < cells.Length; i++)
            {
                if (clean || Utf8.IsValid(reader.GetSpan(i)))
                {
                    cells[i] = reader.GetString(i);
                    continue;
                }

                cells[i] = Windows1252.GetString(reader.GetSpan(i));
                foreign = foreign < 0 ? i : foreign;
            }

            return cells;
        }
    }
}

using System.Text;
using CsvHelper;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Writes rows in a dialect, by default RFC 4180: UTF-8 without a byte order mark, CRLF, quotes only where needed. It writes
/// cells as they are given; formula-like text is protected by <see cref="FormulaText"/> before, where the raw texts of a
/// source are told from ours.
/// </summary>
public sealed class CsvTableWriter : IAsyncDisposable
{
    private static readonly char[] OtherSeparators = [',', ';', '\t'];
    private readonly CsvWriter _writer;
    private readonly Stream _output;
    private readonly StreamWriter? _text;
    private readonly TextDialect _dialect;
    private bool _started;

    /// <summary>Makes a writer of RFC 4180, or of it with another separator.</summary>
    /// <param name="output">The output; it stays open.</param>
    /// <param name="separator">The separator.</param>
    public CsvTableWriter(Stream output, char separator = ',')
        : this(output, TextDialect.Rfc4180 with { Separator = separator })
    {
    }

    /// <summary>Makes a writer of a dialect.</summary>
    /// <param name="output">The output; it stays open.</param>
    /// <param name="dialect">The dialect, such as a reader recognised it.</param>
    public CsvTableWriter(Stream output, TextDialect dialect)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(dialect);
        (_output, _dialect) = (output, dialect);
        var utf8 = dialect.Encoding == "utf-8";
        var options = new CsvWriterOptions
        {
            Separator = dialect.Separator,
            ValidateFieldCount = false,
            NewLine = NewLine,
            WriteByteOrderMark = utf8 && dialect.ByteOrderMark,
        };
        _text = utf8 ? null : new StreamWriter(output, dialect.GetEncoding(), leaveOpen: true);
        _writer = _text is null ? CsvWriter.Create(output, options, leaveOpen: true) : CsvWriter.Create(_text, options, leaveOpen: true);
    }

    private string NewLine => _dialect.LineEnd switch { LineEnd.Lf => "\n", LineEnd.Cr => "\r", _ => "\r\n" };

    /// <summary>Writes one row.</summary>
    /// <param name="cells">The cells; none make an empty line.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>When the row is in the buffer or written out.</returns>
    /// <exception cref="System.Text.EncoderFallbackException">
    /// The encoding of the dialect lacks a character, at the latest when the writer is disposed: nothing is written as a question mark.
    /// </exception>
    public async ValueTask WriteAsync(IReadOnlyList<string> cells, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (!_started && _dialect.SeparatorLine)
        {
            // Two cells, the second one blank: the separator itself ends the line.
            _writer.WriteField("sep=");
            _writer.WriteField("");
            await _writer.EndRecordAsync(cancellationToken).ConfigureAwait(false);
        }

        _started = true;
        if (cells.Count == 0)
        {
            // A row of the library has a cell, and one blank cell is not an empty line but "".
            await _writer.FlushAsync(cancellationToken).ConfigureAwait(false);
            if (_text is null)
                await _output.WriteAsync(Encoding.UTF8.GetBytes(NewLine), cancellationToken).ConfigureAwait(false);
            else
                await _text.WriteAsync(NewLine.AsMemory(), cancellationToken).ConfigureAwait(false);
            return;
        }

        foreach (var cell in cells)
            _writer.WriteField(cell, IsQuoted(cell) ? CsvQuoting.Always : CsvQuoting.WhenNeeded);
        await _writer.EndRecordAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes what is buffered.</summary>
    /// <returns>When it is written.</returns>
    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync().ConfigureAwait(false);
        if (_text is not null)
            await _text.DisposeAsync().ConfigureAwait(false);
    }

    private bool IsQuoted(string cell) => _dialect.Quotes switch
    {
        QuoteUse.All => true,
        QuoteUse.Filled => cell.Length > 0,
        QuoteUse.Text => cell.Length > 0 && cell.AsSpan().IndexOfAnyExcept(NumberSigns.Letters) >= 0,
        _ => HidesFormula(cell),
    };

    /// <summary>
    /// Whether a spreadsheet that parts cells at another sign than this table would take a part of the cell for a formula, as
    /// one in French does with « x;=1+1 » between commas.
    /// </summary>
    private static bool HidesFormula(string cell)
        => cell.AsSpan().ContainsAny(OtherSeparators) && cell.Split(OtherSeparators).Skip(1).Any(part => FormulaText.IsFormulaLike(part.Trim()));
}

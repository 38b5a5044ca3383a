using CsvHelper;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Writes rows as RFC 4180: UTF-8 without a byte order mark, CRLF, quotes only where needed. It writes cells as they are
/// given; formula-like text is protected by <see cref="FormulaText"/> before, where the raw texts of a source are told from
/// ours.
/// </summary>
/// <param name="output">The output; it stays open.</param>
/// <param name="separator">The separator.</param>
public sealed class CsvTableWriter(Stream output, char separator = ',') : IAsyncDisposable
{
    private readonly CsvWriter _writer = CsvWriter.Create(output, new CsvWriterOptions { Separator = separator, ValidateFieldCount = false }, leaveOpen: true);

    /// <summary>Writes one row.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>When the row is in the buffer or written out.</returns>
    public async ValueTask WriteAsync(IReadOnlyList<string> cells, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cells);
        foreach (var cell in cells)
            _writer.WriteField(cell);
        await _writer.EndRecordAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes what is buffered.</summary>
    /// <returns>When it is written.</returns>
    public ValueTask DisposeAsync() => _writer.DisposeAsync();
}

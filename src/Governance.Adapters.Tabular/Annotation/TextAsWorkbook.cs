using System.IO.Pipelines;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>A text table as a workbook of one sheet: every row at its number, every cell as text.</summary>
internal static class TextAsWorkbook
{
    private const int LeastWidth = 12;
    private const int MostWidth = 40;

    /// <summary>Opens the workbook; the source keeps what does not fit into memory in a file of its own.</summary>
    /// <exception cref="WorkbookException">The table does not fit into a sheet.</exception>
    public static async Task<FormatSource> OpenAsync(FormatSource text, string sheet, string language, ReadOptions? options, CancellationToken cancellationToken)
    {
        var pipe = new Pipe();
        var writing = WriteAsync(text, sheet, language, options, pipe.Writer, cancellationToken);
        var workbook = await FormatSource.OpenAsync(text.Name, pipe.Reader.AsStream(), cancellationToken: cancellationToken).ConfigureAwait(false);
        try
        {
            using var whole = await workbook.OpenSeekableAsync(cancellationToken).ConfigureAwait(false);
            await writing.ConfigureAwait(false);
            return workbook;
        }
        catch
        {
            await workbook.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static async Task WriteAsync(FormatSource text, string sheet, string language, ReadOptions? options, PipeWriter pipe, CancellationToken cancellationToken)
    {
        try
        {
            var output = pipe.AsStream(leaveOpen: true);
            await using (output.ConfigureAwait(false))
            {
                var writer = new XlsxTableWriter(output, language);
                await using var _ = writer.ConfigureAwait(false);
                await RowsAsync(text, sheet, writer, options, cancellationToken).ConfigureAwait(false);
            }

            await pipe.CompleteAsync().ConfigureAwait(false);
        }
        catch (Exception broken)
        {
            // The reading end throws it where it waits for more.
            await pipe.CompleteAsync(broken).ConfigureAwait(false);
        }
    }

    private static async Task RowsAsync(FormatSource text, string sheet, XlsxTableWriter writer, ReadOptions? options, CancellationToken cancellationToken)
    {
        var (next, isBegun) = (1L, false);
        await foreach (var row in CsvTableReader.ReadAsync(text, TextDialect.Recognise(text.Peek, options), Tables.LimitsOf(options), cancellationToken).ConfigureAwait(false))
        {
            if (!isBegun)
                await writer.BeginSheetAsync(new XlsxSheetLayout(sheet) { Widths = [.. row.Cells.Take(XlsxTableWriter.MaxColumns).Select(c => (double)Math.Clamp(c.Length + 2, LeastWidth, MostWidth))] }, cancellationToken).ConfigureAwait(false);
            isBegun = true;
            if (row.Cells.Count == 0)
                continue;
            var number = row.Start.Row ?? next;
            if (number > XlsxTableWriter.MaxRows)
                throw WorkbookException.Limit(TabularDiagnostics.TooManyRows, XlsxTableWriter.MaxRows);
            if (row.Cells.Count > XlsxTableWriter.MaxColumns)
                throw WorkbookException.Limit(TabularDiagnostics.TooManyCells, XlsxTableWriter.MaxColumns);
            if (row.Cells.Any(c => c.Length > XlsxTableWriter.MaxCellCharacters))
                throw WorkbookException.Limit(TabularDiagnostics.CellTooLong, XlsxTableWriter.MaxCellCharacters);
            for (; next < number; next++)
                await writer.WriteAsync([], cancellationToken: cancellationToken).ConfigureAwait(false);
            await writer.WriteAsync(row.Cells, cancellationToken: cancellationToken).ConfigureAwait(false);
            next++;
        }
    }
}

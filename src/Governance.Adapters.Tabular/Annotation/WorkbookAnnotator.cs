using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Gives a user their own workbook back with the findings in it: cells coloured by severity and commented, and a first sheet
/// that lists all findings with a link to each cell. Every part is kept; values, formulas, comments and styles of the user
/// stay. A text table becomes a workbook first, its cells as text. Sheets are rewritten as a stream.
/// </summary>
public static class WorkbookAnnotator
{
    /// <summary>Writes the annotated copy.</summary>
    /// <param name="source">The workbook or text table, from its start; it stays open.</param>
    /// <param name="notes">What to say.</param>
    /// <param name="output">The copy; it need not seek and stays open.</param>
    /// <param name="options">What the caller knows of the input, as it was read; absent means nothing.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Null; or why there is no copy, and then what was written is of no use.</returns>
    /// <exception cref="IOException">The input cannot be read or the output not be written.</exception>
    public static async Task<Diagnostic?> AnnotateAsync(
        FormatSource source, WorkbookNotes notes, Stream output, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(notes);
        ArgumentNullException.ThrowIfNull(output);
        var limits = Tables.LimitsOf(options);
        if (Tables.IsContainer(source.Peek.Span))
            return await OfWorkbookAsync(source, notes, output, limits, cancellationToken).ConfigureAwait(false);
        try
        {
            var workbook = await TextAsWorkbook.OpenAsync(source, notes.DataSheet, notes.Language, options, cancellationToken).ConfigureAwait(false);
            await using var _ = workbook.ConfigureAwait(false);
            return await OfWorkbookAsync(workbook, notes, output, limits, cancellationToken).ConfigureAwait(false);
        }
        catch (WorkbookException full)
        {
            return full.At(new Origin { Input = source.Name });
        }
    }

    private static async Task<Diagnostic?> OfWorkbookAsync(FormatSource source, WorkbookNotes notes, Stream output, TableLimits limits, CancellationToken cancellationToken)
    {
        using var input = await source.OpenSeekableAsync(cancellationToken).ConfigureAwait(false);
        var workbook = Workbook.Open(input, source.Name, limits);
        if (workbook.Sheets.Count == 0)
            return workbook.Findings.First(f => f.Severity == Severity.Error);
        AnnotatedBook? book = null;
        try
        {
            using (book = new AnnotatedBook(workbook, notes, output))
                book.Write(cancellationToken);
            return null;
        }
        catch (WorkbookException limit)
        {
            return limit.At(new Origin { Input = source.Name });
        }
        catch (Exception damage) when (WorkbookException.Is(damage))
        {
            return new Diagnostic(TabularDiagnostics.BrokenPart, new DiagnosticArgument("part", book?.CurrentPart ?? "[Content_Types].xml")) { Origin = new Origin { Input = source.Name } };
        }
    }
}

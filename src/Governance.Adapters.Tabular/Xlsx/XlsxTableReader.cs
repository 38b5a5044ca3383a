using System.Runtime.CompilerServices;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Reads the rows of XLSX and XLSM workbooks as a stream, whatever their size. A row that holds nothing is passed over, the
/// others keep the number they have in the sheet; the cells of a row begin with column A. Hidden sheets, rows and columns are
/// read like the others, with a note. Formulas give their last result; macros and links to other files are left alone.
/// </summary>
public static class XlsxTableReader
{
    /// <summary>Reads the rows of all sheets, or of some, in the order of their tabs.</summary>
    /// <param name="source">The input; it stays open.</param>
    /// <param name="limits">Limits; absent means the default ones.</param>
    /// <param name="select">Which sheets to read; absent means all that hold data, and a note on each that is set aside.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>
    /// The rows. What is wrong with the workbook as a whole comes first, as a row without cells; where a sheet is damaged, a
    /// row without cells says how far it was read.
    /// </returns>
    /// <exception cref="IOException">The input cannot be read. Bad data are findings.</exception>
    public static IAsyncEnumerable<TableRow> ReadAsync(
        FormatSource source, TableLimits? limits = null, Func<XlsxSheet, bool>? select = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ReadAsync(source, limits ?? new TableLimits(), select, withMerged: false, cancellationToken);
    }

    /// <summary>Reads the rows of sheets, where asked for with what they show of cells that are merged with one above.</summary>
    internal static async IAsyncEnumerable<TableRow> ReadAsync(
        FormatSource source, TableLimits limits, Func<XlsxSheet, bool>? select, bool withMerged, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var input = await source.OpenSeekableAsync(cancellationToken).ConfigureAwait(false);
        var workbook = Workbook.Open(input, source.Name, limits);
        workbook.Load();
        var whole = new Origin { Input = source.Name };
        if (workbook.Findings.Count > 0)
            yield return new TableRow(whole, [], workbook.Findings);
        var isEmpty = true;
        foreach (var sheet in workbook.Sheets.Where(s => select is null || select(s.Sheet)))
        {
            if (select is null && sheet.Sheet.IsAside)
            {
                var aside = whole with { Sheet = sheet.Sheet.Name };
                yield return new TableRow(aside, [], [new Diagnostic(TabularDiagnostics.OtherSheet) { Origin = aside }]);
                continue;
            }

            var merged = withMerged ? new MergedCells(Merged(workbook, sheet), limits.MaxMerged) : null;
            using var rows = new SheetRows(workbook, sheet, source.Name, limits, merged);
            while (rows.Next() is { } row)
            {
                cancellationToken.ThrowIfCancellationRequested();
                isEmpty = false;
                yield return row;
            }
        }

        if (isEmpty && workbook.Sheets.Count > 0)
            yield return new TableRow(whole, [], [new Diagnostic(TabularDiagnostics.Empty) { Origin = whole }]);
    }

    /// <summary>Lists the worksheets.</summary>
    /// <param name="source">The input; it stays open, and can be read afterwards.</param>
    /// <param name="limits">Limits; absent means the default ones.</param>
    /// <param name="withMerged">Whether to go through each sheet for its merged cells, which stand behind its rows.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <returns>The worksheets; none and the reason where the input is not a workbook.</returns>
    /// <exception cref="IOException">The input cannot be read. Bad data are findings.</exception>
    public static async Task<XlsxSheets> ListAsync(
        FormatSource source, TableLimits? limits = null, bool withMerged = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        limits ??= new TableLimits();
        using var input = await source.OpenSeekableAsync(cancellationToken).ConfigureAwait(false);
        var workbook = Workbook.Open(input, source.Name, limits);
        var sheets = new List<XlsxSheet>();
        foreach (var sheet in workbook.Sheets)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sheets.Add(withMerged ? sheet.Sheet with { Merged = Merged(workbook, sheet) } : sheet.Sheet);
        }

        return new XlsxSheets(sheets, workbook.Findings);
    }

    /// <summary>What is damaged in a sheet is said when its rows are read.</summary>
    private static List<XlsxRange> Merged(Workbook workbook, SheetPart sheet)
    {
        try
        {
            using var reader = workbook.OpenSheet(sheet);
            reader.SkipRows();
            return reader.Merged;
        }
        catch (Exception damage) when (WorkbookException.Is(damage))
        {
            return [];
        }
    }
}

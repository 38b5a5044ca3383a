using System.Globalization;
using Governance.Adapters.Tabular;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;

namespace Governance.Core.Cli.Reports;

/// <summary>
/// One finding a row, as a table for a spreadsheet: with the mark by which Excel knows UTF-8, and between the cells what it
/// expects in the language of the report.
/// </summary>
internal static class CsvReport
{
    private static readonly string[] Columns = ["severity", "code", "file", "line", "column", "sheet", "row", "cell", "field", "record", "pointer", "message", "mend"];

    /// <summary>How the cells stand in a table for a spreadsheet, so that a double click opens it in columns.</summary>
    public static TextDialect Dialect(ToolTexts texts) => TextDialect.Rfc4180 with { ByteOrderMark = true, Separator = texts.Language == "fr" ? ';' : ',' };

    /// <summary>The row of column names.</summary>
    public static string Head(ToolTexts texts) => string.Join(Dialect(texts).Separator, Columns.Select(c => texts["report-" + c]));

    public static async Task WriteAsync(Report report, Stream output, ToolTexts texts)
    {
        await using var table = new CsvTableWriter(output, Dialect(texts));
        await table.WriteAsync([.. Columns.Select(c => texts["report-" + c])]);
        foreach (var diagnostic in report.Diagnostics)
            await table.WriteAsync([.. Cells(diagnostic, texts).Select(FormulaText.Protect)]);
    }

    private static string[] Cells(Diagnostic diagnostic, ToolTexts texts)
    {
        var origin = diagnostic.Origin;
        return
        [
            texts.Severity(diagnostic.Severity),
            diagnostic.Code,
            origin.Input is null ? "" : FindingText.OnOneLine(origin.Input),
            Number(origin.Line),
            Number(origin.Column),
            origin.Sheet is null ? "" : SheetText.Of(origin.Sheet),
            Number(origin.Row),
            origin.CellColumn ?? "",
            FindingText.OnOneLine(origin.Field ?? ""),
            diagnostic.Record ?? "",
            diagnostic.Record is null ? "" : diagnostic.Pointer,
            FindingText.Message(diagnostic, texts.Language),
            MessageCatalog.Text(diagnostic.Descriptor, texts.Language).Mend ?? "",
        ];
    }

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}

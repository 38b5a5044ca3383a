using Governance.Adapters.Tabular;
using Governance.Core.Cli.Inputs;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Core.Cli.Reports;

/// <summary>The user's own table as a workbook with the findings in it, for <c>--report workbook=FILE</c>.</summary>
internal static class WorkbookReport
{
    public const string Name = "workbook";

    private static readonly string[] Endings = [".xlsx", ".xlsm", ".csv", ".tsv"];
    private static readonly string[] Columns = ["severity", "code", "sheet", "cell", "row", "field", "sentence", "mend"];

    /// <summary>Writes the copy. The inputs must hold one table, no more and no fewer: one copy cannot stand for several.</summary>
    public static async Task WriteAsync(string path, Report report, IEnumerable<InputFile> files, FormatRegistry formats, InputReader reader, ToolTexts texts, CancellationToken cancellationToken)
    {
        var tables = files.Where(f => IsTable(f, report, formats)).ToList();
        if (tables is not [{ Path: { } input } table])
            throw new UsageException(texts.Format("workbook-one-table", new DiagnosticArgument("count", tables.Count)));
        var why = await OutputFile.TryWriteAsync(path, texts, async stream =>
        {
            await using var source = await FormatSource.OpenAsync(table.Name, File.OpenRead(input), null, cancellationToken);
            return await WorkbookAnnotator.AnnotateAsync(source, Notes(report, table, reader.Sensitivity, texts), stream, reader.Reading, cancellationToken);
        });
        if (why is not null)
            throw new UsageException(texts.Format("workbook-not-annotated", new DiagnosticArgument("reason", MessageCatalog.Render(why, texts.Language))));
    }

    /// <summary>An input whose format was not recognised has no reader to ask: its name tells.</summary>
    private static bool IsTable(InputFile file, Report report, FormatRegistry formats)
    {
        var format = report.Inputs.FirstOrDefault(i => i.Path == file.Name)?.Format;
        return format is null
            ? Endings.Any(e => file.Name.EndsWith(e, StringComparison.OrdinalIgnoreCase))
            : formats.Reader(format)!.Format.Extensions.Intersect(Endings).Any();
    }

    private static WorkbookNotes Notes(Report report, InputFile table, Sensitivity? sensitivity, ToolTexts texts) => new()
    {
        Notes = [.. report.Diagnostics.Select(d => Note(d, table, texts))],
        Sheet = texts["workbook-findings"],
        DataSheet = texts["workbook-data"],
        Author = "governance",
        Top = [texts["workbook-findings"], .. TextReport.Totals(report, texts), Protection(sensitivity, texts)],
        Header = [.. Columns.Select(c => texts["workbook-" + c])],
        Severity = texts.Severity,
    };

    private static string Protection(Sensitivity? sensitivity, ToolTexts texts)
        => sensitivity is { } level
            ? texts.Format("workbook-protect-level", new DiagnosticArgument("level", texts["level-" + level.ToString().ToLowerInvariant()]))
            : texts["workbook-protect"];

    private static CellNote Note(Diagnostic diagnostic, InputFile table, ToolTexts texts)
    {
        var origin = diagnostic.Origin;
        var isOfTable = origin.Input == table.Name;
        return new CellNote(diagnostic.Severity, diagnostic.Code, MessageCatalog.Render(diagnostic, texts.Language))
        {
            Sheet = isOfTable || origin.Input is null ? origin.Sheet : origin.Input,
            Row = isOfTable ? origin.Row : null,
            Column = isOfTable ? origin.CellColumn : null,
            Field = origin.Field,
            Mend = MessageCatalog.Text(diagnostic.Descriptor, texts.Language).Mend,
        };
    }
}

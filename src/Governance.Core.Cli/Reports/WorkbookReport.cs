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

    /// <summary>As many proposals as there may be findings of one code.</summary>
    private const int MostProposed = 1000;

    private static readonly string[] Endings = [".xlsx", ".xlsm", ".csv", ".tsv"];
    private static readonly string[] Columns = ["severity", "code", "sheet", "cell", "row", "field", "sentence", "mend", "proposed"];

    /// <summary>Writes the copy. The inputs must hold one table, no more and no fewer: one copy cannot stand for several.</summary>
    public static async Task WriteAsync(string path, Report report, IEnumerable<InputFile> files, FormatRegistry formats, InputReader reader, ToolTexts texts, CancellationToken cancellationToken)
    {
        var tables = files.Where(f => IsTable(f, report, formats)).ToList();
        if (tables is not [{ Path: { } input } table])
            throw new UsageException(tables is [{ Path: null }] ? texts["workbook-standard-input"] : texts.Format("workbook-one-table", new DiagnosticArgument("count", tables.Count)));
        var (proposed, count) = await ProposedAsync(table, report, formats, reader, texts, cancellationToken);
        List<string> more = count == proposed.Count ? [] : [texts.Count("workbook-more-proposed", count - proposed.Count)];
        var why = await OutputFile.TryWriteAsync(path, texts, async stream =>
        {
            await using var source = await FormatSource.OpenAsync(table.Name, File.OpenRead(input), null, cancellationToken);
            return await WorkbookAnnotator.AnnotateAsync(source, Notes(report, table, proposed, more, reader.Sensitivity, texts), stream, reader.Reading, cancellationToken);
        });
        if (why is not null)
            throw new UsageException(texts.Format("workbook-not-annotated", new DiagnosticArgument("reason", FindingText.Message(why, texts.Language))));
    }

    /// <summary>The cells whose spelling can be mended, each with what it would be. The table is the user's own, and so are its values.</summary>
    private static async Task<(List<CellNote> Notes, long Count)> ProposedAsync(InputFile table, Report report, FormatRegistry formats, InputReader reader, ToolTexts texts, CancellationToken cancellationToken)
    {
        var (notes, count) = (new List<CellNote>(), 0L);
        if (report.Inputs.FirstOrDefault(i => i.Path == table.Name) is not { Format: { } format, Bytes: not null } || await reader.ReopenAsync(table, cancellationToken) is not { } source)
            return (notes, count);
        await using var _ = source;
        await foreach (var item in formats.Reader(format)!.ReadAsync(source, reader.ReadingOf(table) with { Fixes = Add }, cancellationToken))
        {
            // Only the cells are asked for; the records are checked already.
        }

        return (notes, count);

        void Add(CellFix fix)
        {
            count++;
            if (notes.Count < MostProposed)
                notes.Add(new CellNote(Severity.Note, "", texts["fix-" + FixText.Rule(fix.Kind)]) { Sheet = fix.Origin.Sheet, Row = fix.Origin.Row, Column = fix.Origin.CellColumn, Field = fix.Origin.Field, Proposed = fix.After });
        }
    }

    /// <summary>An input whose format was not recognised has no reader to ask: its name tells.</summary>
    private static bool IsTable(InputFile file, Report report, FormatRegistry formats)
    {
        var format = report.Inputs.FirstOrDefault(i => i.Path == file.Name)?.Format;
        var isNamedSo = Endings.Any(e => file.Name.EndsWith(e, StringComparison.OrdinalIgnoreCase));
        return format is null ? isNamedSo : formats.Reader(format)!.Format.Extensions.Intersect(Endings).Any() && (isNamedSo || !IsJsonOrXml(file));
    }

    /// <summary>Formats of tables have forms that are none: a copy of those would have nothing to point at.</summary>
    private static bool IsJsonOrXml(InputFile file)
    {
        if (file.Path is null)
            return false;
        Span<byte> start = stackalloc byte[64];
        using var stream = File.OpenRead(file.Path);
        var text = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)].TrimStart("\uFEFF \t\r\n"u8);
        return text is [(byte)'[' or (byte)'{' or (byte)'<', ..];
    }

    private static WorkbookNotes Notes(Report report, InputFile table, IEnumerable<CellNote> proposed, List<string> more, Sensitivity? sensitivity, ToolTexts texts) => new()
    {
        Language = texts.Language,
        Notes = [.. report.Diagnostics.Select(d => Note(d, table, texts)), .. proposed],
        Sheet = texts["workbook-findings"],
        DataSheet = texts["workbook-data"],
        Author = "governance",
        Top = [texts["workbook-findings"], .. TextReport.Totals(report, texts), .. more, Protection(sensitivity, texts)],
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
        return new CellNote(diagnostic.Severity, diagnostic.Code, FindingText.Message(diagnostic, texts.Language))
        {
            Sheet = isOfTable || origin.Input is null ? origin.Sheet : origin.Input,
            Row = isOfTable ? origin.Row : null,
            Column = isOfTable ? origin.CellColumn : null,
            Field = origin.Field,
            Mend = MessageCatalog.Text(diagnostic.Descriptor, texts.Language).Mend,
        };
    }
}

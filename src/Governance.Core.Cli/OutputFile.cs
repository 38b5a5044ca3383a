using Governance.Core.Cli.Inputs;
using Governance.Core.Cli.Reports;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Core.Cli;

/// <summary>Writes a file whole or not at all, and never over what is being read.</summary>
internal static class OutputFile
{
    private const string Workbook = ".xlsx";

    /// <summary>A workbook with macros, which is read and never made anew.</summary>
    private const string MacroWorkbook = ".xlsm";

    /// <summary>A map, which is read and never made: what came as one is written as the list or the table within it.</summary>
    private const string Map = ".geojson";

    /// <summary>Two names that only differ in case are one file on Windows and macOS.</summary>
    private static readonly StringComparer SameName = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>Endings that tell every program what is in the file. <c>.txt</c> tells no more than that it is text.</summary>
    private static readonly string[] PlainEndings =
    [
        ".csv", ".tsv", ".json", ".jsonl", ".ndjson", Map, ".xml", ".html", ".htm", ".ics", ".parquet", Workbook, MacroWorkbook, ".xls", ".ods", ".pdf", ".doc", ".docx", ".odt",
    ];

    /// <summary>Refuses an output that is a folder, an input or another output, or whose own folder is not there: all that is known before the work begins.</summary>
    /// <returns>Refuses one more output, such as a further file that a writer makes.</returns>
    public static Action<string> Refuse(IEnumerable<string> outputs, IEnumerable<InputFile> files, IEnumerable<string> companions, ToolTexts texts)
    {
        var read = files.Select(f => f.Path).OfType<string>().Concat(companions).Select(RealPath.Of).ToHashSet(SameName);
        var written = new HashSet<string>(SameName);
        foreach (var output in outputs)
            Take(output);
        return Take;

        void Take(string output)
        {
            if (Directory.Exists(output))
                throw new UsageException(texts["output-exists-folder"]);
            if (!File.Exists(output) && !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(output))))
                throw new UsageException(texts.Format("no-folder", new DiagnosticArgument("file", FindingText.OnOneLine(output))));
            var real = RealPath.Of(output);
            if (read.Contains(real) || !written.Add(real))
                throw new UsageException(texts.Format(read.Contains(real) ? "same-file" : "same-output", new DiagnosticArgument("file", FindingText.OnOneLine(output))));
        }
    }

    /// <summary>Refuses a workbook under the name of something else: whoever opens it would see neither. A copy of one with macros is one.</summary>
    public static void RefuseAsWorkbook(string path, ToolTexts texts)
    {
        if (EndsSo(path, ".txt") || IsOfOther(path, [Workbook, MacroWorkbook]))
            throw new UsageException(texts.Format("workbook-ending", new DiagnosticArgument("file", FindingText.OnOneLine(path))));
    }

    /// <summary>Refuses an ending that is plainly of something else than what the format is written as; one that tells nothing passes.</summary>
    public static void RefuseAs(FormatInfo format, string path, ToolTexts texts)
    {
        var own = format.Extensions.Where(e => !EndsSo(MacroWorkbook, e) && !EndsSo(Map, e)).ToList();
        // Who writes CSV writes it with tabs as well. An adapter that names no endings leaves them to its user.
        if (own.Count > 0 && IsOfOther(path, own.Contains(".csv") ? [.. own, ".tsv"] : own))
            throw new UsageException(texts.Format("format-ending", new("format", format.Id), new("known", string.Join(", ", own)), new("file", FindingText.OnOneLine(path))));
    }

    public static async Task WriteAsync(string path, ToolTexts texts, Action<Stream> write)
        => await TryWriteAsync(path, texts, stream =>
        {
            write(stream);
            return Task.FromResult<Diagnostic?>(null);
        });

    /// <summary>Writes a file unless there is a reason against it, which is given back; then there is none.</summary>
    public static async Task<Diagnostic?> TryWriteAsync(string path, ToolTexts texts, Func<Stream, Task<Diagnostic?>> write)
    {
        try
        {
            await using var target = new FileTarget(path);
            Diagnostic? why;
            await using (var stream = target.CreateMain())
                why = await write(stream);
            if (why is null)
                target.Commit();
            return why;
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(texts.Format("cannot-write-file", new DiagnosticArgument("file", FindingText.OnOneLine(path))));
        }
    }

    /// <summary>Refuses an ending that is plainly of something else than a list of proposals, which is CSV or a workbook.</summary>
    public static void RefuseAsList(string path, ToolTexts texts)
    {
        if (IsOfOther(path, [".csv", Workbook]))
            throw new UsageException(texts.Format("proposal-ending", new DiagnosticArgument("file", FindingText.OnOneLine(path))));
    }

    /// <summary>Refuses an ending that is plainly of something else than the report that was asked for, such as .pdf for a page.</summary>
    public static void RefuseAsReport(string format, string path, ToolTexts texts)
    {
        string[] own = format switch
        {
            ReportOutput.Text => [".txt"],
            "json" or "gitlab" or LossReport.Name => [".json"],
            "jsonl" => [".jsonl", ".ndjson"],
            "sarif" => [".sarif", ".json"],
            "junit" => [".xml"],
            "github" => [".txt"],
            "csv" => [".csv"],
            "html" => [".html", ".htm"],
            _ => throw new InvalidOperationException("A report that commands offer has endings here."),
        };
        if (IsOfOther(path, own))
            throw new UsageException(texts.Format("format-ending", new("format", format), new("known", string.Join(", ", own)), new("file", FindingText.OnOneLine(path))));
    }

    private static bool IsOfOther(string path, IEnumerable<string> own) => PlainEndings.Any(e => EndsSo(path, e)) && !own.Any(e => EndsSo(path, e));

    private static bool EndsSo(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}

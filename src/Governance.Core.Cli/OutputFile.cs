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

    /// <summary>Two names that only differ in case are one file on Windows and macOS.</summary>
    private static readonly StringComparer SameName = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>Endings that tell every program what is in the file. <c>.txt</c> tells no more than that it is text.</summary>
    private static readonly string[] PlainEndings =
    [
        ".csv", ".tsv", ".json", ".jsonl", ".ndjson", ".geojson", ".xml", ".html", ".htm", ".ics", ".parquet", Workbook, MacroWorkbook, ".xls", ".ods", ".pdf", ".doc", ".docx", ".odt",
    ];

    /// <summary>Refuses an output that is a folder, an input, or another output.</summary>
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
            var real = RealPath.Of(output);
            if (read.Contains(real) || !written.Add(real))
                throw new UsageException(texts.Format(read.Contains(real) ? "same-file" : "same-output", new DiagnosticArgument("file", FindingText.OnOneLine(output))));
        }
    }

    /// <summary>Refuses a workbook under the name of something else: whoever opens it would see neither. A copy of one with macros is one.</summary>
    public static void RefuseAsWorkbook(string path, ToolTexts texts)
    {
        if (PlainEndings.Append(".txt").Except([Workbook, MacroWorkbook]).Any(e => EndsSo(path, e)))
            throw new UsageException(texts.Format("workbook-ending", new DiagnosticArgument("file", FindingText.OnOneLine(path))));
    }

    /// <summary>Refuses an ending that is plainly of something else than what the format is written as; one that tells nothing passes.</summary>
    public static void RefuseAs(FormatInfo format, string path, ToolTexts texts)
    {
        var own = format.Extensions.Where(e => !EndsSo(MacroWorkbook, e)).ToList();
        // Who writes CSV writes it with tabs as well. An adapter that names no endings leaves them to its user.
        var isFit = own.Count == 0 || own.Exists(e => EndsSo(path, e)) || (own.Contains(".csv") && EndsSo(path, ".tsv"));
        if (!isFit && PlainEndings.Any(e => EndsSo(path, e)))
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

    private static bool EndsSo(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}

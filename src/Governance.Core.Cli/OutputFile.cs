using Governance.Core.Cli.Inputs;
using Governance.Core.Cli.Reports;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Core.Cli;

/// <summary>Writes a file whole or not at all, and never over what is being read.</summary>
internal static class OutputFile
{
    /// <summary>Two names that only differ in case are one file on Windows and macOS.</summary>
    private static readonly StringComparer SameName = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    private static readonly string[] TextEndings = [".csv", ".tsv", ".txt", ".json", ".jsonl", ".xml"];

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

    /// <summary>Refuses a workbook under the name of a text: whoever opens it would see neither.</summary>
    public static void RefuseAsWorkbook(string path, ToolTexts texts)
    {
        if (TextEndings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
            throw new UsageException(texts.Format("workbook-ending", new DiagnosticArgument("file", FindingText.OnOneLine(path))));
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
}

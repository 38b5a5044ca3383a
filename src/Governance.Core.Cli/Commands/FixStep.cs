using Governance.Adapters.Tabular;
using Governance.Core.Cli.Inputs;
using Governance.Core.Cli.Reports;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Fixes;
using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Core.Cli.Commands;

/// <summary>Shows or makes the edits of inputs that have just been checked.</summary>
/// <param name="request">What was asked for.</param>
/// <param name="checkup">The check: it knows which file is of which format.</param>
/// <param name="maxRecordBytes">Longest record that is read.</param>
/// <param name="texts">The tool's sentences.</param>
/// <param name="formats">The formats.</param>
internal sealed class FixStep(FixRequest request, DatasetCheckup checkup, int maxRecordBytes, ToolTexts texts, FormatRegistry formats)
{
    private IdFixes? _ids;
    private long _edits;
    private long _files;

    /// <summary>Shows the edits, or makes them.</summary>
    /// <param name="output">Takes what is told of it.</param>
    /// <param name="cancellationToken">Stops the work; no file is changed then.</param>
    /// <returns>Whether files were changed.</returns>
    public async Task<bool> RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        try
        {
            var files = Fixable();
            if (files.FirstOrDefault(f => new FileInfo(f.File.Path!).LinkTarget is not null) is { File: { } link })
                throw new UsageException(texts.Format("fix-link", new DiagnosticArgument("file", link.Name)));
            _ids = await IdsAsync(files, cancellationToken);
            if (request.IsDryRun)
                await ShowAsync(files, output, cancellationToken);
            else
                await MakeAsync(files, cancellationToken);
        }
        catch (InvalidDataException)
        {
            throw new UsageException(texts["fix-unstable"]);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(texts["cannot-write"]);
        }

        var sentence = _edits == 0 ? texts["fix-none"] : texts.Count(request.IsDryRun ? "fix-would" : "fix-done", _edits);
        await output.WriteLineAsync(sentence.Replace("{inputs}", texts.Count("inputs", _files), StringComparison.Ordinal));
        await output.WriteLineAsync();
        return _edits > 0 && !request.IsDryRun;
    }

    /// <summary>The files that were read to their end, each once, with their readers.</summary>
    private List<Fixed> Fixable()
    {
        var read = checkup.Report.Inputs.Where(i => i.Bytes is not null).ToLookup(i => i.Path, i => i.Format, StringComparer.Ordinal);
        return [.. checkup.Files
            .Where(f => f.Path is not null && read[f.Name].FirstOrDefault() is not null)
            .DistinctBy(f => RealPath.Of(f.Path!))
            .Select(f => new Fixed(f, formats.Reader(read[f.Name].First()!)!))];
    }

    /// <summary>What becomes of ids: they can be told apart only where all inputs are core JSON that was read.</summary>
    private async Task<IdFixes?> IdsAsync(List<Fixed> files, CancellationToken cancellationToken)
    {
        if (checkup.Reader.IsUnreadable || files.Count < checkup.Files.DistinctBy(f => RealPath.Of(f.Path!)).Count() || !files.TrueForAll(f => f.Reader is CoreJsonReader))
            return null;
        var ids = new IdFixes();
        foreach (var file in files)
        {
            await using var stream = InputReader.OpenFile(file.File.Path!);
            await ids.FindAsync(stream, checkup.Reader.LayoutOf((CoreJsonReader)file.Reader, file.File), cancellationToken);
        }

        foreach (var file in ids.NeedsCompare ? files : [])
        {
            await using var stream = InputReader.OpenFile(file.File.Path!);
            await ids.CompareAsync(stream, checkup.Reader.LayoutOf((CoreJsonReader)file.Reader, file.File), cancellationToken);
        }

        return ids;
    }

    private async IAsyncEnumerable<Edit> EditsAsync(Fixed file)
    {
        await using var stream = InputReader.OpenFile(file.File.Path!);
        var options = new FixOptions { InputName = file.File.Name, MaxRecordBytes = maxRecordBytes, Dates = CellDates.OnlyReading, Ids = _ids };
        if (file.Reader is CoreJsonReader core)
        {
            await foreach (var edit in JsonFixes.ProposeAsync(stream, options with { Layout = checkup.Reader.LayoutOf(core, file.File) }))
                yield return edit;
        }
    }

    private async Task ShowAsync(List<Fixed> files, TextWriter output, CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            var before = _edits;
            await foreach (var edit in EditsAsync(file).WithCancellation(cancellationToken))
            {
                await output.WriteLineAsync(FixText.Line(edit, request.ShowsValues, texts));
                _edits++;
            }

            _files += _edits > before ? 1 : 0;
        }
    }

    /// <summary>Writes all files beside the old ones, and puts them in their places only when all are whole.</summary>
    private async Task MakeAsync(List<Fixed> files, CancellationToken cancellationToken)
    {
        await using var logFile = request.Log is null ? null : new FileTarget(request.Log);
        await using var logged = logFile?.CreateMain();
        var log = logged is null ? null : new FixLog(logged, request.ShowsValues);
        var mended = new List<FileTarget>();
        try
        {
            foreach (var file in files)
            {
                await using var edits = EditsAsync(file).GetAsyncEnumerator(cancellationToken);
                if (!await edits.MoveNextAsync())
                    continue;
                var target = new FileTarget(file.File.Path!);
                mended.Add(target);
                await using var copy = target.CreateMain();
                KeepRights(file.File.Path!, copy);
                await using var source = InputReader.OpenFile(file.File.Path!);
                _edits += await EditedCopy.WriteAsync(source, LoggedAsync(edits, log), copy, cancellationToken);
            }

            foreach (var target in mended)
                target.Commit();
        }
        finally
        {
            foreach (var target in mended)
                await target.DisposeAsync();
        }

        _files = mended.Count;
        if (logged is not null)
            await logged.DisposeAsync();
        logFile?.Commit();
    }

    /// <summary>The edits from the current one on, each written to the log as it goes by.</summary>
    private static async IAsyncEnumerable<Edit> LoggedAsync(IAsyncEnumerator<Edit> edits, FixLog? log)
    {
        do
        {
            log?.Write(edits.Current);
            yield return edits.Current;
        }
        while (await edits.MoveNextAsync());
    }

    /// <summary>Who may not read the old file may not read the new one.</summary>
    private static void KeepRights(string path, Stream copy)
    {
        if (!OperatingSystem.IsWindows() && copy is FileStream { SafeFileHandle: var handle })
            File.SetUnixFileMode(handle, File.GetUnixFileMode(path));
    }

    private sealed record Fixed(InputFile File, FormatReader Reader);
}

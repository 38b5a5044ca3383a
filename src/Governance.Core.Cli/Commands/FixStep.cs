using System.Runtime.CompilerServices;
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
    private bool _isLeftAsItIs;

    /// <summary>The file that is being written, for the sentence that it cannot be.</summary>
    private string? _at;

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
            await SortOutAsync(files, output, cancellationToken);
            _ids = await IdsAsync(files, cancellationToken);
            if (request.IsDryRun)
                await ShowAsync(files, output, cancellationToken);
            else
                await MakeAsync(files, output, cancellationToken);
        }
        catch (InvalidDataException)
        {
            throw new UsageException(texts["fix-unstable"]);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(_at is null ? texts["cannot-write"] : texts.Format("cannot-write-file", new DiagnosticArgument("file", FindingText.OnOneLine(_at))));
        }

        if (_edits > 0)
            await output.WriteLineAsync(texts.Count(request.IsDryRun ? "fix-would" : "fix-done", _edits).Replace("{inputs}", texts.Count("inputs", _files), StringComparison.Ordinal));
        else if (!_isLeftAsItIs)
            await output.WriteLineAsync(texts["fix-none"]);
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

    /// <summary>Takes out what cannot be mended in its place, and says so.</summary>
    private async Task SortOutAsync(List<Fixed> files, TextWriter output, CancellationToken cancellationToken)
    {
        foreach (var file in files.FindAll(f => f.Reader is not CoreJsonReader))
        {
            await using var source = await checkup.Reader.ReopenAsync(file.File, cancellationToken);
            if (source is not null && TableFixes.Takes(source))
                continue;
            files.Remove(file);
            await output.WriteLineAsync(texts.Format("fix-not-here", new DiagnosticArgument("file", FindingText.OnOneLine(file.File.Name))));
        }
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

    private async IAsyncEnumerable<Edit> EditsAsync(Fixed file, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var stream = InputReader.OpenFile(file.File.Path!);
        var options = new FixOptions { InputName = file.File.Name, MaxRecordBytes = maxRecordBytes, Dates = CellDates.OnlyReading, Ids = _ids };
        if (file.Reader is CoreJsonReader core)
        {
            await foreach (var edit in JsonFixes.ProposeAsync(stream, options with { Layout = checkup.Reader.LayoutOf(core, file.File) }, cancellationToken))
                yield return edit;
        }
        else if (await checkup.Reader.ReopenAsync(file.File, cancellationToken) is { } source)
        {
            await using var _ = source;
            await foreach (var edit in TableFixes.ProposeAsync(file.Reader, source, stream, checkup.Reader.ReadingOf(file.File), cancellationToken))
                yield return edit;
        }
    }

    private async Task ShowAsync(List<Fixed> files, TextWriter output, CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            if (file.Reader is not CoreJsonReader && !await IsMendableAsync(file, output, cancellationToken))
                continue;
            var before = _edits;
            await foreach (var edit in EditsAsync(file, cancellationToken))
            {
                await output.WriteLineAsync(FixText.Line(edit, request.ShowsValues, texts));
                _edits++;
            }

            _files += _edits > before ? 1 : 0;
        }
    }

    /// <summary>Tries the edits of a table out of the way, where nobody else may read: what --fix would leave as it is must not be announced.</summary>
    private async Task<bool> IsMendableAsync(Fixed file, TextWriter output, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("governance-");
        try
        {
            if (await MendedAsync(file, new FileTarget(Path.Combine(folder.FullName, "tried")), output, cancellationToken) is not var (target, _))
                return false;
            await target.DisposeAsync();
            return true;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Writes all files beside the old ones, and puts them in their places only when all are whole.</summary>
    private async Task MakeAsync(List<Fixed> files, TextWriter output, CancellationToken cancellationToken)
    {
        _at = request.Log;
        await using var logFile = request.Log is null ? null : new FileTarget(request.Log);
        await using var logged = logFile?.CreateMain();
        if (logged is FileStream withValues && request.ShowsValues && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(withValues.SafeFileHandle, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var mended = new List<(FileTarget Target, string File)>();
        var states = files.ToDictionary(f => f.File.Path!, f => StateOf(f.File.Path!), StringComparer.Ordinal);
        try
        {
            foreach (var file in files)
            {
                _at = file.File.Name;

                // A file in whose place another one is put need not be writable, so it is asked.
                if (new FileInfo(file.File.Path!).IsReadOnly && await HasEditsAsync(file, cancellationToken))
                    throw new UnauthorizedAccessException();
                if (await MendedAsync(file, new FileTarget(file.File.Path!), output, cancellationToken) is not var (target, edits))
                    continue;
                mended.Add((target, file.File.Name));
                _edits += edits;
                if (logged is null)
                    continue;
                _at = request.Log;
                await LogAsync(file, new FixLog(logged, request.ShowsValues), cancellationToken);
            }

            _at = request.Log;
            if (logged is not null)
                await logged.DisposeAsync();

            // What another program has written in the meantime must not be lost.
            if (states.Any(s => StateOf(s.Key) != s.Value))
                throw new UsageException(texts["fix-unstable"]);
            foreach (var (target, file) in mended)
            {
                _at = file;
                target.Commit();
            }
        }
        finally
        {
            foreach (var (target, _) in mended)
                await target.DisposeAsync();
        }

        _files = mended.Count;
        _at = request.Log;
        logFile?.Commit();
    }

    private async Task<bool> HasEditsAsync(Fixed file, CancellationToken cancellationToken)
    {
        await using var any = EditsAsync(file, cancellationToken).GetAsyncEnumerator(cancellationToken);
        return await any.MoveNextAsync();
    }

    /// <summary>The mended file where it is written to, with the number of edits; null where nothing is to be mended.</summary>
    private async Task<(FileTarget Target, long Edits)?> MendedAsync(Fixed file, FileTarget target, TextWriter output, CancellationToken cancellationToken)
    {
        if (!await HasEditsAsync(file, cancellationToken))
            return null;
        try
        {
            var (edits, copy) = await CopyAsync(file, target, cancellationToken);
            if (file.Reader is CoreJsonReader || await SaysTheSameAsync(file, copy, cancellationToken))
                return (target, edits);
        }
        catch
        {
            await target.DisposeAsync();
            throw;
        }

        // The spelling of one cell told how to read another one: then none of them is certain.
        await target.DisposeAsync();
        _isLeftAsItIs = true;
        await output.WriteLineAsync(texts.Format("fix-differs", new DiagnosticArgument("file", FindingText.OnOneLine(file.File.Name))));
        return null;
    }

    private async Task<(long Edits, string Path)> CopyAsync(Fixed file, FileTarget target, CancellationToken cancellationToken)
    {
        await using var copy = (FileStream)target.CreateMain();
        KeepRights(file.File.Path!, copy);
        await using var source = InputReader.OpenFile(file.File.Path!);
        return (await EditedCopy.WriteAsync(source, EditsAsync(file, cancellationToken), copy, cancellationToken), copy.Name);
    }

    /// <summary>Reads the mended table once more: it must make the same records.</summary>
    private async Task<bool> SaysTheSameAsync(Fixed file, string copy, CancellationToken cancellationToken)
    {
        var reader = checkup.Reader;
        await using var before = await reader.ReopenAsync(file.File, cancellationToken);
        await using var after = await reader.ReopenAsync(file.File with { Path = copy }, cancellationToken);
        return before is not null && after is not null && await TableFixes.AreSameAsync(file.Reader, before, after, reader.ReadingOf(file.File), cancellationToken);
    }

    private async Task LogAsync(Fixed file, FixLog log, CancellationToken cancellationToken)
    {
        await foreach (var edit in EditsAsync(file, cancellationToken))
            log.Write(edit);
    }

    private static (long Length, DateTime Written) StateOf(string path)
    {
        var file = new FileInfo(path);
        return (file.Length, file.LastWriteTimeUtc);
    }

    /// <summary>Who may not read the old file may not read the new one.</summary>
    private static void KeepRights(string path, FileStream copy)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(copy.SafeFileHandle, File.GetUnixFileMode(path));
    }

    private sealed record Fixed(InputFile File, FormatReader Reader);
}

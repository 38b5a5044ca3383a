using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core.Cli.Reports;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Rules;
using Governance.Core.Schemas;

namespace Governance.Core.Cli.Inputs;

/// <summary>Opens inputs, chooses their readers, and runs them through the check of one dataset.</summary>
internal sealed class InputReader(FormatRegistry formats, DatasetCheck check, ToolHost host, string? format, IReadOnlyList<string> companions)
{
    public const string Auto = "auto";

    private readonly HashSet<string> _brokenCompanions = new(StringComparer.Ordinal);
    private bool _isChecked;

    /// <summary>Inputs read so far, for the report.</summary>
    public List<InputSummary> Inputs { get; } = [];

    /// <summary>Whether an input could not be opened, decoded or recognised.</summary>
    public bool IsUnreadable { get; private set; }

    /// <summary>Whether a reader, or this library, failed on an input: a fault of a program, not of the data.</summary>
    public bool IsFaulty { get; private set; }

    /// <summary>Rows or items that their reader could make no record of.</summary>
    public long Unconverted { get; private set; }

    /// <summary>The highest sensitivity of the records that partner formats gave; null where they gave none.</summary>
    public Sensitivity? Sensitivity { get; private set; }

    /// <summary>How to read the inputs.</summary>
    public ReadOptions Reading { get; init; } = new();

    /// <summary>What the team has set for the inputs; the command line goes before it. Null for nothing.</summary>
    public ValidationConfiguration? Settings { get; init; }

    /// <summary>Whether readers are asked for a mapping of the inputs.</summary>
    public bool Proposes { get; init; }

    /// <summary>The mapping that the reader of the last input proposed; null for none.</summary>
    public string? Proposal { get; private set; }

    /// <summary>All files that were given, where they are read one by one or the caller shows them to others too; else those that are read together.</summary>
    public GivenFiles? Given { get; set; }

    /// <summary>Told of each input that is read.</summary>
    public IdleOptions Idle { get; init; } = new();

    /// <summary>Told of bytes as they are read.</summary>
    public Action<long>? Progress { get; init; }

    /// <summary>Checks the inputs one after the other; what cannot be read is a finding, and the others go on.</summary>
    public async Task CheckAsync(IEnumerable<InputFile> files, CancellationToken cancellationToken)
    {
        await foreach (var _ in ReadAsync(files, typed: false, cancellationToken))
        {
            // Checking yields no records.
        }
    }

    /// <summary>Checks the inputs and gives the records whose shape is valid.</summary>
    public IAsyncEnumerable<Record> RecordsAsync(IEnumerable<InputFile> files, CancellationToken cancellationToken)
        => ReadAsync(files, typed: true, cancellationToken);

    /// <summary>Says that there was nothing, where nothing else was said. No input at all, such as an empty folder, is nothing checked.</summary>
    public void ReportNothing()
    {
        if (check.Summary is { Records: 0, Errors: 0, Warnings: 0, Notes: 0, Known: 0, Suppressed: 0 })
            check.Report(new Diagnostic(RunDescriptors.NothingToCheck), notRun: Inputs.Count == 0);
    }

    /// <summary>How the records of an input of core JSON lie.</summary>
    public RecordLayout LayoutOf(CoreJsonReader core, InputFile file) => core.LayoutOf(file.Name, IsNamed(file));

    /// <summary>Whether somebody said of which format an input is.</summary>
    private bool IsNamed(InputFile file) => (format ?? Settings?.Input(file.Name)?.Format) is not null;

    /// <summary>How a partner's reader reads an input.</summary>
    public ReadOptions ReadingOf(InputFile file) => Reading.Layout is null && Settings?.Input(file.Name)?.Layout is { } layout ? Reading with { Layout = layout } : Reading;

    /// <summary>Opens an input again, with the files that belong to it; null for one that cannot be opened any more.</summary>
    public async Task<FormatSource?> ReopenAsync(InputFile file, CancellationToken cancellationToken)
        => file.Path is null ? null : await FormatSource.OpenAsync(file.Name, Open(file), await CompanionsAsync(file, cancellationToken), Given?.Beside(file) ?? [], Given?.All ?? [], cancellationToken);

    private FormatChoice Choice => new(formats, format, Settings, ReportUnreadable);

    private long OtherEncodings => check.Summary.ByCode.GetValueOrDefault(ShapeDescriptors.OtherEncoding.Code);

    /// <summary>A reader that found errors and gave no record has refused the input: its own finding says why.</summary>
    private void RefusedWhole()
    {
        IsUnreadable = true;
        check.CountNotRun();
    }

    public void ReportUnreadable(Diagnostic finding)
    {
        IsUnreadable = IsUnreadable || finding.Severity == Severity.Error;
        check.Report(finding, notRun: true);
    }

    private async IAsyncEnumerable<Record> ReadAsync(IEnumerable<InputFile> files, bool typed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var all = files.ToList();
        Given ??= new GivenFiles(all);
        foreach (var file in all)
        {
            await using var opened = await OpenAsync(file, cancellationToken);
            if (opened is null)
                continue;
            var (before, errors, encodings) = (check.Summary.Records, check.Summary.ErrorsMet, OtherEncodings);
            var isWhole = false;
            _isChecked = false;
            await using var records = Records(file, opened, typed, cancellationToken).GetAsyncEnumerator(cancellationToken);
            while (await MoveAsync(records, file, cancellationToken) is { } more)
            {
                if (!more)
                {
                    isWhole = true;
                    break;
                }

                yield return records.Current;
            }

            foreach (var companion in opened.Source.Companions.Where(c => c.IsRead))
                Idle.SawRead(companion.Name);
            if (Reading.Schema is not null && !opened.Reader.Format.ChecksSchema)
                check.Report(new Diagnostic(RunDescriptors.SchemaNotApplied, new DiagnosticArgument("format", opened.Reader.Format.Id)) { Origin = new Origin { Input = file.Name } });
            if (isWhole && !_isChecked && check.Summary.Records == before && check.Summary.ErrorsMet > errors && (opened.Reader is not CoreJsonReader || OtherEncodings > encodings))
                RefusedWhole();
            isWhole = isWhole && await ReadToEndAsync(opened.Measured, cancellationToken);
            Inputs.Add(new InputSummary(file.Name, opened.Reader.Format.Id, check.Summary.Records - before, isWhole ? opened.Measured.Bytes : null, isWhole ? opened.Measured.Sha256() : null));
        }
    }

    /// <summary>Goes to the next record: false at the end, null where the input broke off; what came before it stands.</summary>
    private async Task<bool?> MoveAsync(IAsyncEnumerator<Record> records, InputFile file, CancellationToken cancellationToken)
    {
        try
        {
            return await records.MoveNextAsync();
        }
        catch (Exception broken) when (IsReportable(broken, cancellationToken))
        {
            ReportBroken(broken, new Origin { Input = file.Name });
            return null;
        }
    }

    /// <summary>Reads what a reader left unread, so that size and hash are those of the whole input; false where that cannot be.</summary>
    private static async Task<bool> ReadToEndAsync(MeasuredStream measured, CancellationToken cancellationToken)
    {
        try
        {
            await measured.ReadToEndAsync(cancellationToken);
            return true;
        }
        catch (Exception broken) when (broken is IOException or ObjectDisposedException)
        {
            // All that the reader wanted was read; only the report has no size and hash.
            return false;
        }
    }

    /// <summary>Everything but a cancelled run and the end of memory is the matter of one input.</summary>
    private static bool IsReportable(Exception broken, CancellationToken cancellationToken)
        => broken is not OutOfMemoryException && !(broken is OperationCanceledException && cancellationToken.IsCancellationRequested);

    /// <summary>An input that breaks is a finding about it; any other exception is a fault of its reader or of this library.</summary>
    private void ReportBroken(Exception broken, Origin origin)
    {
        if (broken is (IOException or UnauthorizedAccessException or InvalidDataException) && !IsOfLibrary(broken))
        {
            ReportUnreadable(new Diagnostic(RunDescriptors.InputNotReadable) { Origin = origin });
            return;
        }

        IsFaulty = true;
        ReportUnreadable(new Diagnostic(RunDescriptors.ReaderFailed, new DiagnosticArgument("exception", broken.GetType().Name)) { Origin = origin });
    }

    /// <summary>A library that the reader needs and that is not there is to .NET a file like any other.</summary>
    private static bool IsOfLibrary(Exception broken)
        => broken is FileLoadException || (broken is FileNotFoundException { FileName: { } name } && name.Contains(", Version=", StringComparison.Ordinal));

    private async IAsyncEnumerable<Record> Records(InputFile file, OpenedInput opened, bool typed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (opened.Reader is CoreJsonReader core)
        {
            // An answer without anything in it is of no format, and no record of ours that is wrong either.
            if (!IsNamed(file) && JsonTableReader.IsEmpty(opened.Source.Peek))
                yield break;
            var layout = LayoutOf(core, file);
            if (!typed)
                await check.CheckJsonAsync(opened.Source.Stream, file.Name, layout, cancellationToken: cancellationToken);
            else
            {
                await foreach (var record in check.ReadJsonAsync(opened.Source.Stream, file.Name, layout, cancellationToken))
                    yield return record;
            }

            yield break;
        }

        check.BeginInput(file.Name);
        await foreach (var item in ReadAhead.Of(token => opened.Reader.ReadAsync(opened.Source, ReadingOf(file), token), () => opened.Measured.Bytes, cancellationToken))
        {
            var isValid = check.Check(item);
            if (item.Record is { } record && !(record.EffectiveSensitivity <= Sensitivity))
                Sensitivity = record.EffectiveSensitivity;
            _isChecked |= item.IsChecked;
            Unconverted += item.Record is null && item.Findings.Any(f => f.Severity == Severity.Error) ? 1 : 0;
            if (typed && isValid && item.Record is not null)
                yield return item.Record;
        }
    }

    private async Task<OpenedInput?> OpenAsync(InputFile file, CancellationToken cancellationToken)
    {
        var origin = new Origin { Input = file.Name };
        var with = await CompanionsAsync(file, cancellationToken);
        MeasuredStream? measured = null;
        try
        {
            measured = new MeasuredStream(file.Path is null ? host.Input : Open(file), Progress);
            var source = await FormatSource.OpenAsync(file.Name, measured, with, Given!.Beside(file), Given.All, cancellationToken);
            if (await Choice.ReaderAsync(file, source, cancellationToken) is { } reader)
            {
                if (Proposes)
                    Proposal = await reader.ProposeMappingAsync(source, cancellationToken);
                Idle.Saw(source.Peek.Span, reader);
                return new OpenedInput(source, measured, reader);
            }

            await source.DisposeAsync();
        }
        catch (Exception broken) when (IsReportable(broken, cancellationToken))
        {
            measured?.Dispose();
            foreach (var companion in with)
                await companion.DisposeAsync();
            ReportBroken(broken, origin);
        }

        return null;
    }

    /// <summary>Opens the files that belong to the input; one that cannot be opened is told once, by its own path.</summary>
    private async Task<List<FormatSource>> CompanionsAsync(InputFile file, CancellationToken cancellationToken)
    {
        var with = new List<FormatSource>();
        foreach (var companion in (companions.Count > 0 ? companions : Settings?.Input(file.Name)?.Companions ?? []).Where(c => !_brokenCompanions.Contains(c)))
        {
            try
            {
                with.Add(await FormatSource.OpenAsync(companion, File.OpenRead(companion), null, cancellationToken));
            }
            catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
            {
                _brokenCompanions.Add(companion);
                ReportUnreadable(new Diagnostic(File.Exists(companion) ? RunDescriptors.InputNotReadable : RunDescriptors.InputNotFound) { Origin = new Origin { Input = companion } });
            }
        }

        return with;
    }

    /// <summary>Opens an input that is a file.</summary>
    public static Stream Open(InputFile file) => file.IsEmpty ? Stream.Null : OpenFile(file.Path!);

    /// <summary>Opens a file for reading; others may go on with it.</summary>
    public static FileStream OpenFile(string path) => new(path, new FileStreamOptions
    {
        Mode = FileMode.Open,
        Access = FileAccess.Read,
        Share = FileShare.ReadWrite,
        BufferSize = 0,
        Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
    });

    private sealed record OpenedInput(FormatSource Source, MeasuredStream Measured, FormatReader Reader) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Source.DisposeAsync();
    }
}

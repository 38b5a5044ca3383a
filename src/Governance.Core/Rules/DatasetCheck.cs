using System.Buffers;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>
/// The check of one dataset: give it inputs one after the other, then complete it. Ids and references hold across all
/// inputs. One thread at a time.
/// </summary>
public sealed class DatasetCheck
{
    /// <summary>A mebibyte with the padding behind it, so that the pool gives no larger one.</summary>
    private const int BlockBytes = (1024 * 1024) - 64;

    private static readonly Schema AnyJson = Schema.Compile("true"u8);

    private readonly ValidationOptions _options;
    private readonly FindingSink _sink;
    private readonly List<string> _inputs = [];
    private readonly ReferenceCheck _references;
    private readonly RuleRun _rules;
    private readonly ShapeFindings _shape;
    private readonly RecordLabels _labels = new();
    private readonly RecordSubjects _subjects;
    private readonly ConfigurationRun? _configuration;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private long _ordinal;
    private bool _isForeign;
    private bool _complete;

    internal DatasetCheck(Validator validator, ValidationOptions options, Action<Diagnostic> report)
    {
        _options = options;
        Baseline = options.Baseline?.Begin();
        _configuration = options.Configuration is { } configuration ? new ConfigurationRun(configuration, options.Today) : null;
        _subjects = new RecordSubjects(options.Baseline, Baseline is not null || _configuration is not null);
        _sink = new FindingSink(report, options.MaxFindings, _configuration, Baseline);
        Summary.RulesOff = _configuration?.Off ?? [];
        _shape = new ShapeFindings(_sink);
        _references = new ReferenceCheck(options.HashKey.GetValueOrDefault(), _inputs, _labels, _subjects, _sink.MostHeld);
        _rules = new RuleRun(validator, options);
        foreach (var rule in _rules.WithoutDate)
            NeedsDate(rule.Descriptor);
        if (options is { Today: null, Configuration.Suppressions.Count: > 0 })
            NeedsDate(RunDescriptors.SuppressionExpired);
    }

    /// <summary>What was counted so far; exact once the check is complete.</summary>
    public ValidationSummary Summary => _sink.Summary;

    /// <summary>How the findings compare with the baseline of the options; null where they have none. Exact once the check is complete.</summary>
    public BaselineRun? Baseline { get; }

    /// <summary>Checks an input of core JSON as it streams by.</summary>
    /// <param name="stream">The input in UTF-8; it is read to its end and stays open.</param>
    /// <param name="name">Its name as findings print it.</param>
    /// <param name="layout">How the records lie.</param>
    /// <param name="progress">Takes the bytes read so far, after each block of it; of a long input more than was checked.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>Number of records met.</returns>
    /// <exception cref="IOException">The stream broke.</exception>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public async Task<long> CheckJsonAsync(Stream stream, string name, RecordLayout layout, Action<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var records = 0L;
        await foreach (var read in CheckBlocksAsync(stream, name, layout, typed: null, cancellationToken).ConfigureAwait(false))
        {
            records = read.Records;
            progress?.Invoke(read.Bytes);
        }

        return records;
    }

    /// <summary>Checks an input of core JSON as it streams by, and gives the records whose shape is valid.</summary>
    /// <param name="stream">The input in UTF-8; it is read to its end and stays open.</param>
    /// <param name="name">Its name as findings print it.</param>
    /// <param name="layout">How the records lie.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>The records in order.</returns>
    /// <exception cref="IOException">The stream broke.</exception>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public async IAsyncEnumerable<Record> ReadJsonAsync(Stream stream, string name, RecordLayout layout, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var valid = new Queue<Record>();
        await foreach (var _ in CheckBlocksAsync(stream, name, layout, valid, cancellationToken).ConfigureAwait(false))
        {
            while (valid.TryDequeue(out var record))
                yield return record;
        }
    }

    /// <summary>Begins an input that a reader turns into records; then call <see cref="Check(ReadItem)"/> for each item.</summary>
    /// <param name="name">Its name as findings print it.</param>
    public void BeginInput(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        _inputs.Add(name);
        _subjects.BeginInput();
        _ordinal = 0;
        _isForeign = false;
    }

    /// <summary>Checks one item of a reader: passes on what the reader found, then checks the record like one from a file.</summary>
    /// <param name="item">The item.</param>
    /// <returns>Whether the item has a record, and its shape is valid.</returns>
    public bool Check(ReadItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Record is not { } record)
        {
            foreach (var finding in item.Findings)
                _sink.Report(finding);
            return false;
        }

        var start = item.Origin.Start;
        var view = new RecordView
        {
            Bytes = item.Json ?? Written(record),
            Place = new RecordPlace(_inputs.Count - 1, (int)++_ordinal, -1, (int)(start.Row ?? start.Line ?? 0), 0),
            Input = _inputs[^1],
            Origin = item.Origin,
        };
        var kind = RecordKind.Of(record);
        view = Named(view, record.Id, kind);
        foreach (var finding in item.Findings)
            _sink.Report(view.Named(finding));
        Summary.Records++;
        AssertUnchanged(item);
        var isValid = item.Json is not null || kind.Schema.Check(view.Bytes, _shape.Add, _shape.Wants);
        if (isValid)
            CheckRules(record, view, kind);
        else
            ReportShape(view, record.Id, kind);
        return isValid;
    }

    /// <summary>Reports a finding of the caller, such as an input that cannot be opened; it is counted with the others.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="notRun">Whether it means that something was not checked, where its code alone does not say so.</param>
    public void Report(Diagnostic finding, bool notRun = false)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (notRun && !finding.Descriptor.IsNotRun)
            Summary.NotRun++;
        _sink.Report(finding, saysNotRun: notRun);
    }

    /// <summary>Counts an input that its reader refused as a whole; the reader's own finding says why.</summary>
    public void CountNotRun() => Summary.NotRun++;

    /// <summary>Ends the check: reports what only the whole dataset shows.</summary>
    /// <returns>What was counted.</returns>
    public ValidationSummary Complete()
    {
        if (_complete)
            return Summary;
        _complete = true;
        _references.Complete(finding => _sink.Report(finding));
        if (_references.GaveUp)
            TooLarge(RunDescriptors.DuplicateId);
        if (_references.GaveUpReferences)
            TooLarge(RunDescriptors.UnknownReference);
        _rules.Complete(
            (descriptor, place, pointer, arguments) => _sink.Report(new Diagnostic(descriptor, arguments) { Pointer = pointer, Record = _labels.Of(place), Origin = _labels.OriginOf(place) ?? At(place), Subject = _subjects.Of(place) }),
            rule => TooLarge(rule.Descriptor));
        _subjects.Release();
        foreach (var finding in _configuration?.Complete() ?? [])
            _sink.Report(finding);
        Summary.Gone = Baseline?.Gone ?? 0;
        return Summary;
    }

    internal RecordStream Open(Stream stream, string name, RecordLayout layout, int blockBytes = BlockBytes, Action<StreamFinding>? around = null)
    {
        BeginInput(name);
        return new RecordStream(stream, around ?? ReportAround, new RecordStreamOptions { Layout = layout, MaxRecordBytes = _options.MaxRecordBytes, BlockBytes = blockBytes });
    }

    /// <summary>Checks an input of core JSON block by block. One that is longer than a block is read ahead of its check.</summary>
    /// <param name="stream">The input.</param>
    /// <param name="name">Its name as findings print it.</param>
    /// <param name="layout">How the records lie.</param>
    /// <param name="typed">Takes the records whose shape is valid; null where nobody wants them.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>After each block how far the input was read.</returns>
    internal async IAsyncEnumerable<ReadSoFar> CheckBlocksAsync(Stream stream, string name, RecordLayout layout, Queue<Record>? typed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        RecordsAhead? ahead = null;
        using var records = Open(stream, name, layout, around: finding =>
        {
            if (ahead is null)
                ReportAround(finding);
            else
                ahead.Add(finding);
        });
        while (await records.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!records.IsReadToEnd)
            {
                ahead = new RecordsAhead(records, typed is not null || _rules.IsNeeded);
                break;
            }

            Drain(records, typed);
            yield return new ReadSoFar(records.BytesRead, records.RecordCount);
        }

        if (ahead is null)
            yield break;
        await foreach (var batch in ahead.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            try
            {
                Check(batch, typed);
            }
            finally
            {
                batch.Release();
            }

            yield return batch.SoFar;
        }
    }

    internal void Drain(RecordStream records, Queue<Record>? typed = null)
    {
        while (records.TryNext(out var slice))
        {
            if (Check(slice, typed is not null) is { } record)
                typed?.Enqueue(record);
        }
    }

    /// <summary>Checks one record of a JSON input; gives it where its shape is valid and somebody needs it.</summary>
    internal Record? Check(RecordSlice slice, bool typed)
    {
        Summary.Records++;
        var view = ViewOf(slice);
        var head = RecordHead.Read(slice.Bytes);
        if (!head.IsObject || RecordKind.Find(head.Type) is not { } kind)
            ReportWithoutKind(view, head);
        else if (!kind.Schema.Check(slice, _shape.Add, _shape.Wants))
            ReportShape(view, RecordHead.FindId(slice.Bytes), kind);
        else if (_rules.IsNeeded || typed)
        {
            var record = RecordJson.ReadValid(slice.Bytes, kind.Type.Name, out var rounded);
            CheckValid(record, rounded, view, kind);
            return record;
        }

        return null;
    }

    /// <summary>Checks records that were read ahead. What was not surely valid is looked at as if nobody had.</summary>
    private void Check(RecordBatch batch, Queue<Record>? typed)
    {
        foreach (var ahead in batch.Records)
        {
            if (ahead.Finding is { } finding)
            {
                ReportAround(finding);
                continue;
            }

            // The fast walker had its say: without its padding the bytes are for the exact one.
            var slice = new RecordSlice { Bytes = batch.Bytes(ahead), Start = ahead.Start, Ordinal = ahead.Ordinal };
            if (ahead.SurelyOf is not { } kind)
            {
                if (Check(slice, typed is not null) is { } read)
                    typed?.Enqueue(read);
                continue;
            }

            Summary.Records++;
            if (ahead.Record is not { } record)
                continue;
            CheckValid(record, ahead.Rounded, ViewOf(slice), kind);
            typed?.Enqueue(record);
        }
    }

    private void CheckValid(Record record, IReadOnlyList<int> rounded, RecordView view, RecordKind kind)
    {
        foreach (var offset in rounded)
            _sink.Report(Named(view, record.Id, kind).Finding(ShapeDescriptors.RoundedNumber, PointerLocator.Pointer(view.Bytes, offset), [new("limit", JsonInput.MostDigits)]));
        CheckRules(record, view, kind);
    }

    private RecordView ViewOf(RecordSlice slice) => new()
    {
        Bytes = slice.Bytes,
        Place = new RecordPlace(_inputs.Count - 1, (int)slice.Ordinal, slice.Start.Offset, (int)Math.Min(slice.Start.Line, int.MaxValue), (int)Math.Min(slice.Start.Column, int.MaxValue)),
        Input = _inputs[^1],
        Start = slice.Start,
    };

    private ReadOnlySpan<byte> Written(Record record)
    {
        _buffer.ResetWrittenCount();
        RecordJson.Write(record, _buffer);
        return _buffer.WrittenSpan;
    }

    /// <summary>In a build for tests every item is held against its record.</summary>
    [Conditional("DEBUG")]
    private void AssertUnchanged(ReadItem item)
    {
        if (item.Json is { } json && !Written(item.Record!).SequenceEqual(json))
            throw new InvalidOperationException("The record was changed after its item was made.");
    }

    private void CheckRules(Record record, RecordView view, RecordKind kind)
    {
        if (!_rules.IsNeeded)
            return;
        var named = Named(view, record.Id, kind);
        _labels.Add(view.Place, named.Label!, view.Origin?.Start);
        _references.See(named, record.Minted == true);
        foreach (var (descriptor, pointer, arguments) in _rules.Check(record, view.Place, view.Bytes))
        {
            if (_sink.IsFull(descriptor))
                _sink.Report(new Diagnostic(descriptor, arguments));
            else
                _sink.Report(named.Finding(descriptor, pointer, arguments));
        }
    }

    /// <summary>Reports what is wrong with the shape. Rules do not see such a record, but its id counts.</summary>
    private void ReportShape(RecordView view, string? id, RecordKind? kind)
    {
        var named = Named(view, id, kind);
        _shape.Report(named);
        Summary.RulesSkipped++;
        if (id is not null && _rules.IsNeeded)
            _references.SeeId(id, named);
    }

    /// <summary>No schema to hold it against: then its JSON is checked, and the missing or unknown type is reported.</summary>
    private void ReportWithoutKind(RecordView view, RecordHead head)
    {
        var id = RecordHead.FindId(view.Bytes);
        if (!AnyJson.Check(view.Bytes, _shape.Add, _shape.Wants))
        {
            ReportShape(view, id, null);
            return;
        }

        var named = Named(view, id, null);

        // An input of another maker is named once, whatever it holds.
        var foreign = view.Place.Ordinal == 1 ? ForeignJson.Of(view.Bytes) : null;
        if (foreign is not null)
            _sink.Report(named.Finding(foreign, "", []));
        if (_isForeign |= foreign is not null)
        {
            Summary.RulesSkipped++;
            return;
        }

        var known = new DiagnosticArgument("allowed", string.Join(", ", RecordKind.All.Select(k => Encoding.UTF8.GetString(k.Name))));
        _sink.Report(head switch
        {
            { IsObject: false } => named.Finding(ShapeDescriptors.NotAnObject, "", [new("actual", NameOf(head.Token))]),
            { HasType: true } => named.Finding(ShapeDescriptors.UnknownType, "/type", [known]),
            _ => named.Finding(ShapeDescriptors.MissingType, "", [known]),
        });
        Summary.RulesSkipped++;
        if (id is not null && _rules.IsNeeded)
            _references.SeeId(id, named);
    }

    private RecordView Named(RecordView view, string? id, RecordKind? kind)
        => view.Named(PrintableId.Label(id, view.Place.Ordinal), _subjects.See(view.Place, id, kind));

    private static string NameOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartArray => "array",
        JsonTokenType.String => "string",
        JsonTokenType.Number => "number",
        JsonTokenType.True or JsonTokenType.False => "boolean",
        _ => "null",
    };

    private void ReportAround(StreamFinding finding)
    {
        if (finding.Ordinal > 0)
        {
            Summary.Records++;
            Summary.RulesSkipped++;
        }

        _sink.Report(new Diagnostic(finding.Descriptor, finding.Arguments)
        {
            Record = finding.Ordinal > 0 ? PrintableId.Label(null, finding.Ordinal) : null,
            Origin = new Origin { Input = _inputs[^1], Offset = finding.Position.Offset, Line = finding.Position.Line, Column = finding.Position.Column },
        });
    }

    private Origin At(RecordPlace place) => place.Offset < 0
        ? new Origin { Input = _inputs[place.Input], Row = place.Line > 0 ? place.Line : null }
        : new Origin { Input = _inputs[place.Input], Offset = place.Offset, Line = place.Line, Column = place.Column };

    private void NeedsDate(DiagnosticDescriptor check)
        => Report(new Diagnostic(RunDescriptors.RuleNeedsDate, new DiagnosticArgument("code", check.Code)));

    private void TooLarge(DiagnosticDescriptor check)
        => Report(new Diagnostic(RunDescriptors.DatasetTooLarge, new DiagnosticArgument("code", check.Code)));
}

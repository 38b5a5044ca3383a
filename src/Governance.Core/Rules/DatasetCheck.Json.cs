using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Governance.Core.Diagnostics;
using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>The inputs of core JSON: their blocks, what is read ahead, and records of no known kind.</summary>
public sealed partial class DatasetCheck
{
    /// <summary>A mebibyte with the padding behind it, so that the pool gives no larger one.</summary>
    private const int BlockBytes = (1024 * 1024) - 64;

    private static readonly Schema AnyJson = Schema.Compile("true"u8);

    private bool _isForeign;

    /// <summary>Checks an input of core JSON as it streams by.</summary>
    /// <param name="stream">The input in UTF-8; it is read to its end and stays open.</param>
    /// <param name="name">Its name as findings print it.</param>
    /// <param name="layout">How the records lie.</param>
    /// <param name="progress">Takes the bytes read so far, after each block of it; of a long input more than was checked.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>Number of records met.</returns>
    /// <exception cref="IOException">The stream broke.</exception>
    /// <exception cref="InvalidOperationException">The check is complete.</exception>
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
    /// <exception cref="InvalidOperationException">The check is complete.</exception>
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
}

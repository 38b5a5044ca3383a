using System.Buffers;
using System.Text.Json;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Json;
using Parquet;

namespace Governance.Adapters.Parquet;

/// <summary>A file that is read group by group.</summary>
/// <param name="name">Name of the input.</param>
/// <param name="stream">The input; it stays open.</param>
internal sealed class ParquetInput(string name, Stream stream) : IAsyncDisposable
{
    /// <summary>A group of more rows is none of ours, and could fill the memory.</summary>
    private const long MostRows = 100_000;

    private readonly ArrayBufferWriter<byte> _json = new(2048);
    private readonly List<ReadItem> _items = [];
    private ParquetReader? _reader;
    private KindTable? _kind;
    private IReadOnlyList<Node> _nodes = [];
    private int _group;
    private long _row;

    /// <summary>What the last group made.</summary>
    public IReadOnlyList<ReadItem> Items => _items;

    /// <summary>Whether there are groups left.</summary>
    public bool HasMore => _group < _reader!.RowGroupCount;

    /// <summary>Opens the file.</summary>
    /// <returns>The finding where it cannot be read; else null.</returns>
    public Task<Diagnostic?> OpenAsync(CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        // The library reports the lack of its marks as it would a broken disk.
        if (!await HasMarksAsync(cancellationToken).ConfigureAwait(false))
            return Damage();
        _reader = await ParquetReader.CreateAsync(stream, null, leaveStreamOpen: true, cancellationToken).ConfigureAwait(false);
        _kind = _reader.CustomMetadata.TryGetValue(ParquetFormat.TypeKey, out var type) ? ParquetFormat.Kinds.FirstOrDefault(k => k.Type.Name == type) : null;
        if (_kind is null || !_kind.Columns.Equals(_reader.Schema))
            return Finding(ParquetDiagnostics.NotOurs);
        _nodes = _kind.Nodes();
        return null;
    });

    /// <summary>Reads the next group.</summary>
    /// <returns>The finding where it is damaged; else null.</returns>
    public async Task<Diagnostic?> NextGroupAsync(CancellationToken cancellationToken)
    {
        _items.Clear();
        var rows = 0L;
        var damage = await GuardAsync(async () =>
        {
            using var group = _reader!.OpenRowGroupReader(_group++);
            rows = group.RowCount;
            if (rows is < 0 or > MostRows)
                return Damage();
            foreach (var column in _nodes.SelectMany(n => n.Columns))
                await column.ReadAsync(group, cancellationToken).ConfigureAwait(false);
            return null;
        }).ConfigureAwait(false);
        for (var i = 0L; damage is null && i < rows; i++)
        {
            if (!TryTake())
                return Damage();
            _items.Add(Next());
        }

        return damage;
    }

    public ValueTask DisposeAsync() => _reader?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task<bool> HasMarksAsync(CancellationToken cancellationToken)
    {
        var mark = new byte[4];
        if (stream.Length < 3 * mark.Length)
            return false;
        foreach (var at in (long[])[0, stream.Length - mark.Length])
        {
            stream.Position = at;
            await stream.ReadExactlyAsync(mark, cancellationToken).ConfigureAwait(false);
            if (!mark.AsSpan().SequenceEqual("PAR1"u8))
                return false;
        }

        stream.Position = 0;
        return true;
    }

    /// <summary>
    /// Puts the values of a row together; false where the columns of a damaged file do not fit each other, or hold a number
    /// that no record can have or a text that is no JSON.
    /// </summary>
    private bool TryTake()
    {
        _json.ResetWrittenCount();
        using var json = new Utf8JsonWriter(_json);
        try
        {
            Rows.Take(_nodes, json);
            return true;
        }
        catch (Exception damaged) when (damaged is IndexOutOfRangeException or ArgumentException or OverflowException or JsonException)
        {
            return false;
        }
    }

    private ReadItem Next()
    {
        var origin = new Origin { Input = name, Row = ++_row };
        if (_kind!.Schema.IsValid(_json.WrittenSpan))
            return new ReadItem(RecordJson.Read(_json.WrittenSpan), new RowOrigin(origin), []);
        string? pointer = null;
        _kind.Schema.Check(_json.WrittenSpan, finding => pointer ??= finding.Pointer);
        return new ReadItem(null, new RowOrigin(origin), [new Diagnostic(ParquetDiagnostics.NotARecord) { Origin = origin, Pointer = pointer ?? "" }]);
    }

    /// <summary>
    /// Turns what the library throws over a damaged file into a finding. It throws nearly anything there: bytes that should
    /// be lengths are used as such.
    /// </summary>
    private async Task<Diagnostic?> GuardAsync(Func<Task<Diagnostic?>> read)
    {
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (Exception broken) when (broken is not OperationCanceledException && (broken is not IOException || broken is EndOfStreamException or InvalidDataException))
        {
            return Damage();
        }
    }

    private Diagnostic Damage() => new(ParquetDiagnostics.Damaged, new DiagnosticArgument("rows", _row)) { Origin = new Origin { Input = name } };

    private Diagnostic Finding(DiagnosticDescriptor what) => new(what) { Origin = new Origin { Input = name } };
}

using System.Buffers;
using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Json;
using Parquet;

namespace Governance.Adapters.Parquet;

/// <summary>The file of one kind while it is written: rows wait until they make a group. It is made in a temporary file, because the format seeks.</summary>
internal sealed class KindOutput : IAsyncDisposable
{
    /// <summary>Rows of a group: more would be kept in memory, fewer would make a long footer.</summary>
    public const int GroupRows = 5_000;

    /// <summary>Bytes of JSON of a group, so that long texts do not fill the memory.</summary>
    private const long GroupBytes = 32 * 1024 * 1024;

    private readonly Stream _file = TemporaryFile.Create();
    private readonly ArrayBufferWriter<byte> _json = new(2048);
    private readonly KindTable _kind;
    private readonly LossCounter _losses;
    private readonly IReadOnlyList<Node> _nodes;
    private ParquetWriter? _writer;
    private int _rows;
    private long _bytes;

    public KindOutput(KindTable kind, LossCounter losses) => (_kind, _losses, _nodes) = (kind, losses, kind.Nodes());

    public KindTable Kind => _kind;

    public async ValueTask AddAsync(Record record, CancellationToken cancellationToken)
    {
        _json.ResetWrittenCount();
        RecordJson.Write(record, _json);
        using (var document = JsonDocument.Parse(_json.WrittenMemory))
            Rows.Add(_nodes, document.RootElement, node => _losses.Add(record, node.Pointer, LossReason.Reduced));
        _rows++;
        _bytes += _json.WrittenCount;
        if (_rows == GroupRows || _bytes >= GroupBytes)
            await FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends the file and copies it to where it goes.</summary>
    public async Task CopyToAsync(Stream output, CancellationToken cancellationToken)
    {
        if (_rows > 0)
            await FlushAsync(cancellationToken).ConfigureAwait(false);
        await using (((await WriterAsync(cancellationToken).ConfigureAwait(false)) as IAsyncDisposable).ConfigureAwait(false))
            _writer = null;
        _file.Position = 0;
        await _file.CopyToAsync(output, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (_writer is not null)
            await _writer.DisposeAsync().ConfigureAwait(false);
        await _file.DisposeAsync().ConfigureAwait(false);
    }

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        using (var group = (await WriterAsync(cancellationToken).ConfigureAwait(false)).CreateRowGroup())
        {
            foreach (var column in _nodes.SelectMany(n => n.Columns))
                await column.WriteAsync(group, cancellationToken).ConfigureAwait(false);
        }

        (_rows, _bytes) = (0, 0);
    }

    private async ValueTask<ParquetWriter> WriterAsync(CancellationToken cancellationToken)
    {
        if (_writer is not null)
            return _writer;
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Snappy };
        _writer = await ParquetWriter.CreateAsync(_kind.Columns, _file, options, append: false, cancellationToken).ConfigureAwait(false);
        _writer.CustomMetadata = new Dictionary<string, string> { [ParquetFormat.TypeKey] = _kind.Type.Name };
        return _writer;
    }
}

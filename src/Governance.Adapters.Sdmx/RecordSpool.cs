using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Adapters.Sdmx;

/// <summary>Records that wait in a temporary file until all have been looked at.</summary>
internal sealed class RecordSpool : IAsyncDisposable
{
    private const int LengthBytes = 4;
    private readonly Stream _file = TemporaryFile.Create();
    private readonly ArrayBufferWriter<byte> _json = new(2048);
    private readonly byte[] _length = new byte[LengthBytes];

    public async ValueTask AddAsync(Record record, CancellationToken cancellationToken)
    {
        _json.ResetWrittenCount();
        RecordJson.Write(record, _json);
        BinaryPrimitives.WriteInt32LittleEndian(_length, _json.WrittenCount);
        await _file.WriteAsync(_length, cancellationToken).ConfigureAwait(false);
        await _file.WriteAsync(_json.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>All of them, in their order; none can be added any more.</summary>
    public async IAsyncEnumerable<Record> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        _file.Position = 0;
        var bytes = Array.Empty<byte>();
        while (await _file.ReadAtLeastAsync(_length, LengthBytes, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false) == LengthBytes)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(_length);
            if (bytes.Length < length)
                bytes = new byte[length];
            await _file.ReadExactlyAsync(bytes.AsMemory(0, length), cancellationToken).ConfigureAwait(false);
            yield return RecordJson.Read(bytes.AsSpan(0, length));
        }
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();
}

using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Governance.Core.Json;

namespace Governance.Core.Formats;

/// <summary>Records that wait in a temporary file until it is their turn, such as those of a second kind. Not thread-safe.</summary>
public sealed class RecordSpool : IAsyncDisposable
{
    private const int LengthBytes = 4;
    private readonly Stream _file = TemporaryFile.Create();
    private readonly ArrayBufferWriter<byte> _json = new(2048);
    private readonly byte[] _length = new byte[LengthBytes];

    /// <summary>Adds a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>When it is kept.</returns>
    /// <exception cref="IOException">There is no room for it.</exception>
    public async ValueTask AddAsync(Record record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        _json.ResetWrittenCount();
        RecordJson.Write(record, _json);
        BinaryPrimitives.WriteInt32LittleEndian(_length, _json.WrittenCount);
        await _file.WriteAsync(_length, cancellationToken).ConfigureAwait(false);
        await _file.WriteAsync(_json.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>All of them, in their order; none can be added any more.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The records.</returns>
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

    /// <summary>Removes the file.</summary>
    /// <returns>When it is gone.</returns>
    public ValueTask DisposeAsync() => _file.DisposeAsync();
}

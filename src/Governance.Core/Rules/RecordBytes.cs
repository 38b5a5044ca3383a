using System.Buffers;
using Governance.Core.Json;

namespace Governance.Core.Rules;

/// <summary>The canonical JSON of the record at hand, in a buffer that each thread keeps.</summary>
internal static class RecordBytes
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    /// <summary>Writes a record; the bytes hold until the next call on the same thread.</summary>
    public static ReadOnlySpan<byte> Of(Record record)
    {
        var buffer = _buffer ??= new ArrayBufferWriter<byte>(4096);
        buffer.ResetWrittenCount();
        RecordJson.Write(record, buffer);
        return buffer.WrittenSpan;
    }
}

using System.Buffers;
using Governance.Core.Json;

namespace Governance.Core.Rules;

/// <summary>The canonical JSON of the record at hand, written once for all the rules that read it.</summary>
internal sealed class RecordBytes
{
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private Record? _announced;
    private bool _isWritten;

    /// <summary>Says which record comes next: until the following call its bytes are written at most once.</summary>
    public void Announce(Record record)
    {
        _announced = record;
        _isWritten = false;
    }

    /// <summary>Writes a record; the bytes hold until the next call.</summary>
    public ReadOnlySpan<byte> Of(Record record)
    {
        if (!_isWritten || !ReferenceEquals(record, _announced))
        {
            _buffer.ResetWrittenCount();
            RecordJson.Write(record, _buffer);
            _isWritten = ReferenceEquals(record, _announced);
        }

        return _buffer.WrittenSpan;
    }
}
